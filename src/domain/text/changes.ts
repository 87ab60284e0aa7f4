/** One minimal change of a note's text: the half-open range [from, to) becomes `insert`. Offsets count UTF-16 units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Why a change can't be made on the text as it is now. Nothing is written then. */
export type Refusal =
  | 'line-gone'
  | 'line-changed'
  | 'section-gone'
  | 'unreadable-properties'
  | 'phases-changed'
  | 'time-changed'
  | 'properties-changed';

/** What a domain function answers when asked for a change: the changes, or why there are none. */
export type Edit =
  | { readonly ok: true; readonly changes: readonly TextChange[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const edit = (...changes: TextChange[]): Edit => ({ ok: true, changes });
export const refuse = (refusal: Refusal): Edit => ({ ok: false, refusal });

/**
 * The text after the changes. They must not overlap and all speak of `text` as given; several at one place come out in
 * the order given.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .reverse()
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

/** Several edits of one text as one. The first refusal stands for all of them. */
export function combine(...edits: Edit[]): Edit {
  const refused = edits.find((one) => !one.ok);
  return refused ?? edit(...edits.flatMap((one) => (one.ok ? one.changes : [])));
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
