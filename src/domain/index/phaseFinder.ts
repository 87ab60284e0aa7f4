import type { NotePlaces } from './notePlaces';

/**
 * For offsets that go up: the number of the phase under whose heading an offset stands, from 1; null when the last `##`
 * heading before it has no number.
 */
export function phaseFinder({ headings = [] }: NotePlaces): (offset: number) => number | null {
  const sections = headings.filter(({ level }) => level === 2);
  let [next, phase]: [number, number | null] = [0, null];
  return (offset) => {
    for (; sections[next] && (sections[next]?.position.start.offset ?? 0) < offset; next += 1)
      phase = Number(/^(\d+)\./.exec(sections[next]?.heading ?? '')?.[1] ?? 0) || null;
    return phase;
  };
}
