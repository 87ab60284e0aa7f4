import { startsSentence } from '@/domain/pseudonyms/fitSentence';
import type { Finding } from '@/domain/trace/finding';

/** A sentence in three parts: what stands before a found part, the part itself, and what stands after it. */
export interface FoundInSentence {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** The sentence in which a found part stands, without list signs and block ids; at most so many letters on either side. */
export function sentenceOf(
  text: string,
  { from, to }: Pick<Finding, 'from' | 'to'>,
  most = 90,
): FoundInSentence {
  const lineFrom = text.lastIndexOf('\n', from - 1) + 1;
  const lineTo = text.indexOf('\n', to);
  const head = text.slice(lineFrom, from);
  const tail = text.slice(to, lineTo < 0 ? text.length : lineTo);
  return {
    before: cutStart(lastSentence(head).replace(listSign, ''), most),
    found: text.slice(from, to),
    after: cutEnd(firstSentence(tail.replace(blockId, '')), most),
  };
}

const listSign = /^\s*(?:(?:[-+*>]|#{1,6}|\d+[.)]|\[.\]|\[![^\]]*\][-+]?)\s+)*/;
const blockId = /\s+\^[\w-]+\s*$/;

/** From the last place at which a sentence starts. */
function lastSentence(head: string): string {
  const starts = [...head.matchAll(/\s(?=\S)|\s$/g)].map(({ index }) => index + 1);
  return head.slice(starts.reverse().find((at) => startsSentence(head, at)) ?? 0);
}

/** Up to the first place at which another sentence starts. */
function firstSentence(tail: string): string {
  const starts = [...tail.matchAll(/\S\s+(?=\p{Lu})/gu)].map(({ index, 0: gap }) => index + gap.length);
  return tail.slice(0, starts.find((at) => startsSentence(tail, at)) ?? tail.length);
}

function cutStart(words: string, most: number): string {
  return words.length <= most ? words : `…${words.slice(-most).replace(/^\S*/, '')}`;
}

function cutEnd(words: string, most: number): string {
  const shown = words.trimEnd();
  return shown.length <= most ? shown : `${shown.slice(0, most).replace(/\S*$/, '')}…`;
}
