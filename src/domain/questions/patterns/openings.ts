import type { PatternNode } from './patternNode';

/** How many signs of a text's beginning are looked at. */
export const openingLength = 3;

/** More beginnings than this are not written out. */
const manyOpenings = 400;

/**
 * How a text may begin to fit a pattern at its start: beginnings of at most three signs, behind a shorter one anything may
 * follow. Null when it may begin in any way.
 */
export type Openings = ReadonlySet<string> | null;

const nothing: Openings = new Set(['']);

/** How a text may begin from where a piece of a pattern stands at its start. */
export function openingsOf(node: PatternNode): Openings {
  if (node.texts) return cut(node.texts);
  if (node.takesNothing) return nothing;
  if (node.parts) return node.parts.reduce<Openings>(followed, nothing);
  if (node.options)
    return node.options.reduce<Openings>((all, option) => either(all, openingsOf(option)), new Set());
  if (node.body) return again(openingsOf(node.body));
  return node.maybe ? either(nothing, again(openingsOf(node.maybe))) : null;
}

const cut = (texts: Iterable<string>): Openings => {
  const openings = new Set<string>();
  for (const text of texts) openings.add(text.slice(0, openingLength));
  return openings.size > manyOpenings ? null : openings;
};

const either = (some: Openings, others: Openings): Openings => some && others && cut([...some, ...others]);

/** What stands behind a beginning only matters while that is short. */
function followed(before: Openings, next: PatternNode): Openings {
  if (!before) return null;
  const short = [...before].filter((opening) => opening.length < openingLength);
  return short.length === 0 ? before : joined(before, openingsOf(next));
}

function joined(before: Openings, after: Openings): Openings {
  if (!before || !after) return null;
  return cut(
    [...before].flatMap((opening) =>
      opening.length < openingLength ? [...after].map((next) => opening + next) : [opening],
    ),
  );
}

/** A piece that may be there once more, and once more again. */
const again = (once: Openings): Openings => {
  const more = either(nothing, once);
  return joined(joined(once, more), more);
};
