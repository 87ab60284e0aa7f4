/** Why something is traceable, as ids: the words for them belong to the interface. */
export const traceReasons = [
  'first-name-list',
  'capital-inside-sentence',
  'after-title',
  'surname-prefix',
  'name-before-verb',
  'lower-case-name',
  'person-note',
  'named-elsewhere',
  'initials',
  'street-word',
  'postcode-shape',
  'town-list',
  'place-after-preposition',
  'kind-of-organisation',
  'email-shape',
  'phone-shape',
  'eleven-test',
  'born-on',
  'day-and-month',
  'exact-age',
  'rare-function',
  'only-one',
  'together-traceable',
] as const;

export type TraceReason = (typeof traceReasons)[number];
