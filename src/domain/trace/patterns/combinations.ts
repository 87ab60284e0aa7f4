import type { Candidate } from '../candidates';
import type { TraceKind } from '../finding';

const places: readonly TraceKind[] = ['place', 'address', 'postcode', 'organisation'];
const persons: readonly TraceKind[] = ['function', 'age', 'birth-date'];
const rare =
  /\b(?:ongeluk|ongeval|overval|brand|moord|zelfmoord|suïcide|zelfdoding|verdronken|faillissement|ontploffing|steekpartij|schietpartij|ontvoering|rechtszaak|krant|nieuws|televisie|drieling|tweeling|ontslag op staande voet|accident|fire|murder|suicide|drowned|robbery|explosion|stabbing|shooting|lawsuit|court case|newspaper|the news|television|triplets|twins)\b/i;

/**
 * What leads to somebody only together: in one paragraph a place or an organisation, beside a function with a rare event, or
 * with a function and an age. One finding over all of them. `found` is in the order of the text.
 */
export function combinations(text: string, found: readonly Candidate[]): Candidate[] {
  return paragraphsWith(text, found).flatMap(({ from, to, inside }) => {
    const who = inside.filter(({ kind }) => persons.includes(kind));
    const isPlaced = inside.some(({ kind }) => places.includes(kind));
    if (!isPlaced || !who.some(({ kind }) => kind === 'function')) return [];
    const event = rare.exec(text.slice(from, to));
    const isTraceable = event !== null || who.length > 1;
    return isTraceable ? [over(inside, event ? from + event.index : null, event?.[0].length ?? 0)] : [];
  });
}

function over(inside: readonly Candidate[], event: number | null, length: number): Candidate {
  const parts = inside.filter(({ kind }) => places.includes(kind) || persons.includes(kind));
  const starts = [...parts.map(({ from }) => from), ...(event === null ? [] : [event])];
  const ends = [...parts.map(({ to }) => to), ...(event === null ? [] : [event + length])];
  return { from: Math.min(...starts), to: Math.max(...ends), kind: 'combination', why: 'together-traceable' };
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly inside: readonly Candidate[];
}

/** The paragraphs in which something was found; both are in the order of the text, so each is passed once. */
function paragraphsWith(text: string, found: readonly Candidate[]): Paragraph[] {
  const filled: Paragraph[] = [];
  let next = 0;
  let from = 0;
  for (const to of paragraphEnds(text)) {
    const first = next;
    while (next < found.length && (found[next] as Candidate).from < to) next += 1;
    const inside = found.slice(first, next).filter((one) => one.to <= to);
    if (inside.length > 0) filled.push({ from, to, inside });
    from = to;
  }
  return filled;
}

const paragraphEnds = (text: string): number[] => [
  ...Array.from(text.matchAll(/\n[ \t]*\n/g), ({ index }) => index),
  text.length,
];
