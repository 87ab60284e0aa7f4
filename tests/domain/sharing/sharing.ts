import { propertyNames } from '@/domain/notes/propertyNames';
import { casusToShare } from '@/domain/sharing/casusToShare';
import { sharedCopy, type SharingContext } from '@/domain/sharing/sharedCopy';

export const dutch: SharingContext = { language: 'nl', names: propertyNames('nl') };

/** A copy of everything that may go along. */
export function wholeCopy(note: string): string {
  const parts = new Set(casusToShare(note, dutch.names).parts.map(({ key }) => key));
  return sharedCopy(note, { question: true, themes: true, versions: true, parts }, dutch);
}

export const casusNote = (...body: string[]): string =>
  [
    '---',
    'type: intervisie/casus',
    'vraag: Hoe blijf ik in gesprek?',
    'themas: [grenzen, contact]',
    'inbrenger: MB',
    '---',
    '',
  ]
    .concat(body)
    .join('\n');
