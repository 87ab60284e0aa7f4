import type { Heading } from '../../text/outline';
import type { CasusPart, PartId } from '../casusParts';
import { hasPrivateMark, isPrivateFromStart } from './privateMark';

/** A part by its heading, before its words are read. */
export type HeadedPart = Omit<CasusPart, 'words'>;

interface OpenPart extends HeadedPart {
  readonly level: number;
}

/** Parts whose deeper headings are theirs, whatever they say: what stands in an outcome is the outcome. */
const whole: readonly (PartId | null)[] = ['outcome', 'privacyCheck', 'versions', 'shared', 'actions'];

/**
 * The body of a note, `plain` without comments, in parts: what stands before the first heading, then one for each heading
 * of the first or second level, and for a deeper one whose title is that of a part.
 */
export function headedParts(
  plain: string,
  headings: readonly Heading[],
  idOf: (title: string) => PartId | null,
): HeadedPart[] {
  const shown = headings.filter(({ from }) => plain[from]?.trim() !== '');
  const bodyOf = (heading: Heading): string =>
    plain.slice(heading.to, shown[shown.indexOf(heading) + 1]?.from ?? plain.length);
  const parts: OpenPart[] = [beforeHeadings(plain, shown[0]?.from ?? plain.length)];
  for (const heading of shown) {
    const { level, title, from, to } = heading;
    const id = idOf(title);
    if (!startsPart(level, id, parts.at(-1))) continue;
    const isPrivate = hasPrivateMark(title) || isPrivateFromStart(bodyOf(heading));
    parts.push({ id, title, headFrom: from, from: afterLine(plain, to), to, level, isPrivate });
  }
  return parts.map(({ level: _, ...part }, at) => ({ ...part, to: parts[at + 1]?.headFrom ?? plain.length }));
}

/** The properties count as what stands before the note's body: it begins after them. */
function beforeHeadings(plain: string, to: number): OpenPart {
  const from = Math.min(to, /^\s*/.exec(plain)?.[0].length ?? 0);
  const isPrivate = isPrivateFromStart(plain.slice(from, to));
  return { id: null, title: '', headFrom: from, from, to, level: 0, isPrivate };
}

function startsPart(level: number, id: PartId | null, open: OpenPart | undefined): boolean {
  if (!open || open.level === 0) return level <= 2 || id !== null;
  if (level <= open.level) return true;
  return !open.isPrivate && !whole.includes(open.id) && (level <= 2 || id !== null);
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
