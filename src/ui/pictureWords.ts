import {
  shownMinutes,
  type LanePart,
  type MethodPicture,
  type PictureBlock,
} from '@/domain/methods/methodPicture';
import type { Texts } from '@/i18n/texts';

type Words = Texts['methods']['picture'];

/** What the picture shows, for who does not see it: one sentence for each phase. */
export function pictureInWords(picture: MethodPicture, words: Words, label: string): string {
  const phases = picture.blocks.map((block, index) => phaseInWords(picture, block, index, words));
  return [label, ...phases].map((sentence) => `${sentence}.`).join(' ');
}

function phaseInWords(picture: MethodPicture, block: PictureBlock, index: number, words: Words): string {
  const round = picture.rounds.find(({ from, to }) => from <= block.from && block.to <= to);
  const lanes = picture.lanes.flatMap(({ role, parts }) => {
    const what = partInWords(parts[index] ?? 'present', words);
    return what === null || role === 'me' ? [] : [words.does(words.roles[role], what)];
  });
  return [
    words.phase(block.number, block.title, shownMinutes(block.minutes)),
    ...(round ? [words.round(round.round)] : []),
    ...lanes,
    ...block.writing.map((sign) => words.writing[sign]),
    ...(picture.hasAdvice ? [words.advice[block.advice]] : []),
  ].join('; ');
}

function partInWords(part: LanePart, words: Words): string | null {
  if (part === 'present') return null;
  return part === 'speaks' ? words.speaks : words.silence[part];
}
