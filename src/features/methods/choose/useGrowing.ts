import { useEffect, useState } from 'preact/hooks';

/** The first of a long list at once, and all of it as soon as those are on the screen. */
export function useGrowing<T>(all: readonly T[], first: number): readonly T[] {
  const [grown, setGrown] = useState<readonly T[] | null>(null);
  useEffect(() => setGrown(all), [all]);
  return grown === all || all.length <= first ? all : all.slice(0, first);
}
