/** The offsets of a block id, without its `^`, at the ends of lines. */
export const idPlaces = (text: string, id: string): number[] =>
  [...text.matchAll(new RegExp(String.raw`\^${id}[ \t]*\r?$`, 'gm'))].map(({ index }) => index + 1);
