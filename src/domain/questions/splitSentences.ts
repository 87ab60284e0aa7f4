/** What a dot follows without ending a sentence, in either language. */
const shortened =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|bijv|bv|ca|dhr|dr|drs|enz|etc|evt|incl|jl|max|min|mr|mrs|ms|mw|nr|prof|resp|vs)$/u;

/** The sentences of a text in order, without the signs at their ends, and those of them that end with a question mark. */
export function splitSentences(text: string): { sentences: string[]; asked: string[] } {
  const only = /^([^.?!…]+?) ?([.?!…]*)$/.exec(text);
  if (only) return oneSentence(only[1] ?? '', only[2] ?? '');
  const sentences: string[] = [];
  const asked: string[] = [];
  let from = 0;
  for (const { 0: signs, index } of text.matchAll(/[.?!…]+(?=["')]*(?:\s|$))|$/g)) {
    const sentence = text.slice(from, index).trim();
    if (signs === '.' && shortened.test(sentence)) continue;
    from = index + signs.length;
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    sentences.push(sentence);
    if (signs.includes('?')) asked.push(sentence);
  }
  return { sentences, asked };
}

function oneSentence(text: string, signs: string): { sentences: string[]; asked: string[] } {
  const sentences = /[\p{L}\p{N}]/u.test(text) ? [text] : [];
  return { sentences, asked: signs.includes('?') ? sentences : [] };
}
