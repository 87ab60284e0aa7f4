import { useState } from 'preact/hooks';

/** The first of a long list, and more of it on demand. */
export interface Shown<T> {
  readonly shown: readonly T[];
  readonly left: number;
  readonly more: () => void;
}

/** Shows `first` of a list, and `step` more each time. */
export function useMore<T>(list: readonly T[], first: number, step = first): Shown<T> {
  const [count, setCount] = useState(first);
  return {
    shown: list.slice(0, count),
    left: Math.max(0, list.length - count),
    more: () => setCount(count + step),
  };
}
