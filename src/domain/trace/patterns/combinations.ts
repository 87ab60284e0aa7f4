import type { Candidate } from '../candidates';
import type { TraceKind } from '../finding';

const places: readonly TraceKind[] = ['place', 'address', 'postcode', 'organisation'];
const persons: readonly TraceKind[] = ['function', 'age', 'birth-date'];
const rare =
  /\b(?:ongeluk|ongeval|overval|brand|moord|zelfmoord|suïcide|zelfdoding|verdronken|faillissement|ontploffing|steekpartij|schietpartij|ontvoering|rechtszaak|krant|nieuws|televisie|drieling|tweeling|ontslag op staande voet|accident|fire|murder|suicide|drowned|robbery|explosion|stabbing|shooting|lawsuit|court case|newspaper|the news|television|triplets|twins)\b/i;

/**
 * What leads to somebody only together: in one paragraph a place or an organisation, beside a function with a rare event, or
 * with a function and an age. One finding over all of them.
 */
export function combinations(text: string, found: readonly Candidate[]): Candidate[] {
  return paragraphs(text).flatMap(({ from, to }) => {
    const inside = found.filter((one) => one.from >= from && one.to <= to);
    const isPlaced = inside.some(({ kind }) => places.includes(kind));
    const who = inside.filter(({ kind }) => persons.includes(kind));
    const isFunction = who.some(({ kind }) => kind === 'function');
    const event = rare.exec(text.slice(from, to));
    const isTraceable = isPlaced && isFunction && (event !== null || who.length > 1);
    return isTraceable ? [over(inside, event ? from + event.index : null, event?.[0].length ?? 0)] : [];
  });
}

function over(inside: readonly Candidate[], event: number | null, length: number): Candidate {
  const parts = inside.filter(({ kind }) => places.includes(kind) || persons.includes(kind));
  const starts = [...parts.map(({ from }) => from), ...(event === null ? [] : [event])];
  const ends = [...parts.map(({ to }) => to), ...(event === null ? [] : [event + length])];
  return { from: Math.min(...starts), to: Math.max(...ends), kind: 'combination', why: 'together-traceable' };
}

function paragraphs(text: string): { from: number; to: number }[] {
  const breaks = [...text.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index);
  return [0, ...breaks].map((from, at) => ({ from, to: breaks[at] ?? text.length }));
}
