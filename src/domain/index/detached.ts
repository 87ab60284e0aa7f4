/** Parts of a text that are this short are copied by JavaScript engines anyway. */
const short = 12;

/**
 * A copy of a part of a text. The part itself would keep the whole text in memory; a copy does not, and takes half the room
 * where the text holds emoji and the part does not.
 */
export const detached = (part: string): string =>
  part.length <= short ? part : (JSON.parse(JSON.stringify(part)) as string);
