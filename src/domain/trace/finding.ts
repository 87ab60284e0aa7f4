/** What can lead to a person, a place or an organisation (field study, practice 3.3). */
export const traceKinds = [
  'name',
  'initials',
  'address',
  'postcode',
  'place',
  'organisation',
  'email',
  'phone',
  'bsn',
  'birth-date',
  'date',
  'age',
  'function',
  'combination',
] as const;

export type TraceKind = (typeof traceKinds)[number];

/**
 * One traceable part of a text: `from` and `to` in UTF-16 units, `text` what stands there. `why` names the reason (the
 * words for it belong to the interface). `replacement` is what may stand there instead; null where nothing is safe to
 * offer, as with a combination, whose parts lie between `from` and `to`.
 */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: TraceKind;
  readonly why: string;
  readonly replacement: string | null;
}
