/** Characters that end a tag, as Obsidian lists them. */
const tag = /(^|\s)(#[^\s\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+)/g;
const onlyDigits = /^#\d+$/;

/** The tags in a stretch of plain text, each with its start in it. One needs white space before it, or the start. */
export function tagsInText(text: string): { tag: string; at: number }[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(tag)]
    .map((match) => ({ tag: match[2] ?? '', at: match.index + (match[1] ?? '').length }))
    .filter((found) => !onlyDigits.test(found.tag));
}
