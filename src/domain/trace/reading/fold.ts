const marks = /\p{M}/gu;
const special: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', ə: 'e', đ: 'd', ð: 'd', æ: 'ae', '’': "'" },
};
const specials = /[ıłøßəđðæ’]/g;
const plain = /^[a-z'-]*$/;

/** A word in lower case without diacritics, as the lists have it. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(specials, (sign) => special[sign] ?? sign);
}
