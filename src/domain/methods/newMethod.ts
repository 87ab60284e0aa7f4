import { setProperties } from '../notes/frontmatter';
import type { Edit } from '../text/changes';

/** What makes a copy another method: its title and its id. */
export interface MethodName {
  readonly id: string;
  readonly title: string;
}

const longestId = 60;

/** A method note under another name: its title and id change, everything else stays byte for byte. */
export const renamedMethod = (text: string, { id, title }: MethodName): Edit =>
  setProperties(text, { id, title });

/** An id for a title: its letters and digits in small, accents off, hyphens between. Empty when nothing is left. */
export function idFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return trimHyphens(trimHyphens(plain.replace(/[^a-z0-9]+/g, '-')).slice(0, longestId));
}

const trimHyphens = (id: string): string => id.replace(/^-|-$/g, '');

/** The first of `Mine`, `Mine 2`, `Mine 3`, … whose id is free, with that id. An id that no title gives is `fallback`. */
export function freeMethodName(title: string, fallback: string, taken: ReadonlySet<string>): MethodName {
  return numbered({ title, id: idFrom(title) || fallback }, taken);
}

/** A name with the first number from 2 behind it whose id is free; without a number when its id is free as it is. */
export function numbered({ id, title }: MethodName, taken: ReadonlySet<string>): MethodName {
  if (!taken.has(id)) return { id, title };
  for (let count = 2; ; count += 1) {
    const number = String(count);
    if (!taken.has(`${id}-${number}`)) return { id: `${id}-${number}`, title: `${title} ${number}` };
  }
}
