export interface Passage {
  readonly text: string;
  readonly findings: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export interface Totals {
  readonly kinds: Readonly<Record<string, { marked: number; found: number; exact: number }>>;
  readonly words: number;
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: string;
  readonly why: string;
}

export function measure(passages: readonly Passage[], find: (text: string) => readonly Found[]): Totals;
