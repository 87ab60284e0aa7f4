import { edit, refuse, type Edit } from '../text/changes';
import type { Finding } from '../trace/finding';
import { sameName } from './pseudonym';

/** One place to replace: `text` is what has to stand from `from` on, or nothing is written. Offsets count UTF-16 units. */
export interface Replacing {
  readonly from: number;
  readonly text: string;
  readonly replacement: string;
}

/** What a trace is known by wherever it stands: two mentions of one name are the same trace. */
export const traceKey = ({ kind, text }: Pick<Finding, 'kind' | 'text'>): string =>
  `${kind} ${sameName(text)}`;

/** The change that replaces some places of a text, all or none of them: one that is another by now refuses it. */
export function replaceTraces(text: string, places: readonly Replacing[]): Edit {
  if (places.some((place) => !text.startsWith(place.text, place.from))) return refuse('line-changed');
  return edit(
    ...places.map(({ from, text: old, replacement }) => ({ from, to: from + old.length, insert: replacement })),
  );
}

/** What takes these replacements back, on the text as it is after them. */
export function undoReplacing(places: readonly Replacing[]): Replacing[] {
  let shift = 0;
  return [...places]
    .sort((a, b) => a.from - b.from)
    .map(({ from, text, replacement }) => {
      const back = { from: from + shift, text: replacement, replacement: text };
      shift += replacement.length - text.length;
      return back;
    });
}
