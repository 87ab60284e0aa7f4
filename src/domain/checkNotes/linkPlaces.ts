/**
 * Where a link stands in a text: at the offsets at which it was found, or at others if it was moved since. None where there
 * are more or fewer of it by now.
 */
export function linkPlaces(text: string, original: string, offsets: readonly number[]): readonly number[] {
  if (offsets.every((offset) => text.startsWith(original, offset))) return offsets;
  const places: number[] = [];
  for (let at = text.indexOf(original); at >= 0; at = text.indexOf(original, at + original.length))
    places.push(at);
  return places.length === offsets.length ? places : [];
}
