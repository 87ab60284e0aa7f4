import type { Sentence } from '../sentence';

const safe =
  /^(?:(?:and|but|so|well|ok|okay),? )?why did (you|he|she|they|we) (?!n't\b|not\b|never\b)([\p{L}][^?.!,;:]*)[?.]*$/iu;
const objects: Record<string, string> = { you: 'you', he: 'him', she: 'her', they: 'them', we: 'us' };

/** "Why did you do that?" asked as "What made you do that?". Null where the words would not come out right. */
export function whyReworded({ text }: Sentence): string | null {
  const [, who = '', rest = ''] = safe.exec(text.trim()) ?? [];
  const whom = objects[who.toLowerCase()];
  if (!whom || / (?:and|or|but) |\bnot\b|^(?:not|never|always|really|even|just|have to|get to) /i.test(rest))
    return null;
  return `What made ${whom} ${rest.trim()}?`;
}
