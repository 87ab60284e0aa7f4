import type { Context } from '@/context';
import { keptDrafts } from './keptDrafts';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

export const sentence = 'Ik vulde de stilte, niet zij.';

/** A reflection of 18 November 2026, which a week later asks for a look back. */
export const reflectionNote = (words = sentence, properties = ''): string =>
  `---\ntype: intervisie/reflection\ndatum: 2026-11-18\nprive: true\n${properties}---\n\n## Inzicht\n\n${words}\n`;

export interface LookBackVault extends Omit<VaultContext, 'context'> {
  readonly context: Context;
  readonly drafts: ReturnType<typeof keptDrafts>;
}

/** A vault with notes in which ids differ and drafts are kept; today is 25 November 2026. */
export function lookBackVault(files: Record<string, string>): LookBackVault {
  const made = vaultContext(files);
  const drafts = keptDrafts();
  let drawn = 0;
  const random = (): number => ((drawn += 1) % 35) / 36;
  return Object.assign(made, { drafts, context: { ...made.context, drafts, random } });
}
