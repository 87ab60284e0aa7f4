/** What a captured line is, with the letter that its block id carries. */
export const kindLetters = {
  question: 'q',
  answer: 'a',
  view: 'v',
  hypothesis: 'h',
  association: 's',
  advice: 'd',
  insight: 'i',
  fact: 'f',
  note: 'n',
  action: 'x',
  rewording: 'r',
  offer: 'o',
  lookBack: 'l',
  shared: 'e',
} as const;

export type Kind = keyof typeof kindLetters;

/** The presenter's rating of a question (methods.md 1.4; the meaning of the words differs between groups). */
export const markSigns = { warm: '🔥', neutral: '⚪', cold: '🧊' } as const;

export type Mark = keyof typeof markSigns;

export const chosenSign = '⭐';

/** One captured line of a session. `speaker` is initials; `text` may hold line breaks, never an empty line. */
export interface Contribution {
  readonly id: string;
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly text: string;
  readonly mark: Mark | null;
  readonly chosen: boolean;
}

let kinds: ReadonlyMap<string, Kind> | null = null;

/** The kinds by their letters, put together on first use. */
const kindsByLetter = (): ReadonlyMap<string, Kind> =>
  (kinds ??= new Map((Object.keys(kindLetters) as Kind[]).map((kind) => [kindLetters[kind], kind])));

/** The kind that a block id names, or null when it is not one of ours. */
export function kindOfId(id: string): Kind | null {
  return /^iv-[a-z][0-9a-z]{5}$/.test(id) ? (kindsByLetter().get(id.charAt(3)) ?? null) : null;
}
