/** Whether a heading, a title or a line carries the mark `#prive` or `#private`. */
export const hasPrivateMark = (line: string): boolean =>
  /(?:^|[^\p{L}\p{N}&#/])#(?:privé|prive|private)(?![\p{L}\p{N}_-])/iu.test(line);

/** The same words without the mark. */
export const withoutPrivateMark = (line: string): string =>
  line.replace(/(^|[ \t]+)#(?:privé|prive|private)(?![\p{L}\p{N}_/-])/giu, '').trim();

const ownMark = /^[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])/;

/**
 * Whether the first line of a part makes the whole part private. The mark of a list item or a callout is about that item
 * or callout alone.
 */
export function isPrivateFromStart(body: string): boolean {
  const first = body.split('\n').find((line) => line.trim() !== '') ?? '';
  return !ownMark.test(first) && hasPrivateMark(first);
}
