import { beginsWithLetter } from './patterns/signs';

/** What a dot follows without ending a sentence, in either language. */
const shortened =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|bijv|bv|ca|dhr|dr|drs|enz|etc|evt|incl|jl|max|min|mr|mrs|ms|mw|nr|prof|resp|vs)$/u;

interface Sentences {
  readonly sentences: string[];
  readonly asked: string[];
}

/** The sentences of a text in order, without the signs at their ends, and those of them that end with a question mark. */
export function splitSentences(text: string): Sentences {
  let end = text.length;
  while (end > 0 && isSign(text.charCodeAt(end - 1))) end -= 1;
  if (end === 0 && text !== '') return manySentences(text);
  for (let at = 0; at < end; at += 1) if (isSign(text.charCodeAt(at))) return manySentences(text);
  return oneSentence(text.slice(0, end), text.slice(end));
}

/** One of . ? ! and the three dots. */
const isSign = (code: number): boolean => code === 46 || code === 63 || code === 33 || code === 0x2026;

function manySentences(text: string): Sentences {
  const sentences: string[] = [];
  const asked: string[] = [];
  let from = 0;
  for (const { 0: signs, index } of text.matchAll(/[.?!…]+(?=["')]*(?:\s|$))|$/g)) {
    const sentence = text.slice(from, index).trim();
    if (signs === '.' && shortened.test(sentence)) continue;
    from = index + signs.length;
    if (!hasLetter(sentence)) continue;
    sentences.push(sentence);
    if (signs.includes('?')) asked.push(sentence);
  }
  return { sentences, asked };
}

const hasLetter = (sentence: string): boolean => beginsWithLetter(sentence) || /[\p{L}\p{N}]/u.test(sentence);

function oneSentence(text: string, signs: string): Sentences {
  const sentence = text.endsWith(' ') ? text.slice(0, -1) : text;
  const sentences = hasLetter(sentence) ? [sentence] : [];
  return { sentences, asked: signs.includes('?') ? sentences : [] };
}
