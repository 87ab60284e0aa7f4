/** Whether a text is all in plain letters, digits and signs, with one space between words: nothing in it needs replacing. */
export function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32 || code === 96 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

/** A text without accents on its letters. */
export const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false;
  return true;
}

/** Whether there are only letters and spaces in a text in small letters. */
export function isLettersOnly(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 97 || code > 122)) return false;
  }
  return true;
}

/** Whether a text begins with a letter from a to z, as nearly all do. */
export const beginsWithLetter = (text: string): boolean => {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
};
