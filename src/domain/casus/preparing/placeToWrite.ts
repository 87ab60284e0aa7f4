import type { CasusPart } from '../casusParts';
import { withoutComments } from './comments';

/** The offset in a part at which one goes on writing: after its words, else on the line under its prompt. */
export function placeToWrite(text: string, { from, to }: Pick<CasusPart, 'from' | 'to'>): number {
  const words = withoutComments(text).slice(from, to).trimEnd();
  if (words.trim() !== '') return from + words.length;
  const prompt = text.slice(from, to).trimEnd();
  const rest = text.slice(from + prompt.length, to);
  const line =
    prompt === '' ? /^[ \t]*(?=\r?\n|$)/.exec(rest) : /^[ \t]*\r?\n(?=[ \t]*(?:\r?\n|$))/.exec(rest);
  return from + prompt.length + (line?.[0].length ?? 0);
}
