/** A part of a text, half open, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two parts share at least one unit. */
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether `inner` lies within `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;
