import { readProperties } from '../notes/frontmatter';
import { applyChanges, edit, refuse, type Edit, type TextChange } from '../text/changes';
import { bodyStart } from '../text/frontmatterRange';
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

/**
 * The change that replaces some places of a text, all or none of them: one that is another by now refuses it, and so does
 * one after which the properties could not be read.
 */
export function replaceTraces(text: string, places: readonly Replacing[]): Edit {
  if (places.some((place) => !text.startsWith(place.text, place.from))) return refuse('line-changed');
  const changes = places.map(({ from, text: old, replacement }) => ({
    from,
    to: from + old.length,
    insert: replacement,
  }));
  return keepsProperties(text, changes) ? edit(...changes) : refuse('unreadable-properties');
}

function keepsProperties(text: string, changes: readonly TextChange[]): boolean {
  const body = bodyStart(text);
  if (changes.every(({ from }) => from >= body)) return true;
  const keys = (one: string): string => Object.keys(readProperties(one) ?? {}).join('\n');
  return keys(text) === keys(applyChanges(text, changes));
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
