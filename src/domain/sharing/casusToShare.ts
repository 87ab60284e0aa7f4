import { readCasusParts, type PartId } from '../casus/casusParts';
import { hasPrivateMark, withoutPrivateMark } from '../casus/preparing/privateMark';
import { oneLine, questionVersions } from '../casus/questionVersions';
import { readProperties } from '../notes/frontmatter';
import { readProperty, type PropertyId, type PropertyNames } from '../notes/propertyNames';
import { commentRanges } from './commentRanges';
import { footnotesIn } from './footnotes';
import { asBlock, keptLines } from './keptLines';
import { plainLine } from './plainLine';
import { blanked, type Range } from './ranges';
import { staysHere, withheldIn } from './withheld';

/** A part that may go along: what it is chosen by, its title, and its lines as they would go. */
export interface SharablePart {
  readonly key: string;
  readonly id: PartId | null;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A part that stays: which one, its title, and whether that is because it is marked private. */
export interface StayingPart {
  readonly id: PartId | null;
  readonly title: string;
  readonly isPrivate: boolean;
}

/**
 * A casus read for sharing: what may go along, in the order of the note, and what stays; of what stays also the names of the
 * footnotes that it refers to, whose text is of that then.
 */
export interface CasusToShare {
  readonly question: string;
  readonly themes: readonly string[];
  readonly versions: readonly string[];
  readonly parts: readonly SharablePart[];
  readonly stays: readonly StayingPart[];
  readonly footnotes: ReadonlySet<string>;
}

/** Reads what of a casus may be shared. Nothing of what it withholds is in what it gives. */
export function casusToShare(note: string, names: PropertyNames): CasusToShare {
  const text = note.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const withheld = withheldIn(text);
  const shown = blanked(text, withheld);
  const { parts, kept } = sharableParts(text, shown, withheld);
  return {
    ...fromProperties(text, names),
    versions: questionVersions(shown).map(({ question }) => plainLine(question)),
    parts,
    stays: stayingParts(text),
    footnotes: footnotesIn([blanked(text, kept), ...textsOf(text, withheld)].join('\n').split('\n')),
  };
}

const textsOf = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ from, to }) => text.slice(from, to));

function fromProperties(text: string, names: PropertyNames): Pick<CasusToShare, 'question' | 'themes'> {
  const raw = readProperties(text) ?? {};
  const wordsOf = (id: PropertyId): string[] =>
    [readProperty(raw, names, id)].flat().flatMap((one) => (typeof one === 'string' ? [words(one)] : []));
  return { question: wordsOf('question').join(' '), themes: wordsOf('themes').filter((one) => one !== '') };
}

/** The words of a property: on one line, plain, and none at all when they are marked private. */
function words(value: string): string {
  if (hasPrivateMark(value)) return '';
  return oneLine(plainLine(oneLine(blanked(value, commentRanges(value)))));
}

/** Parts of one title, such as those around something private, are one part. The versions are not among them. */
function sharableParts(
  text: string,
  shown: string,
  withheld: readonly Range[],
): { parts: SharablePart[]; kept: Range[] } {
  const found = readCasusParts(shown).filter((part) => !staysHere(part) && part.id !== 'versions');
  const parts = new Map<string, SharablePart>();
  for (const { id, title, from, to } of found) {
    const key = id ?? title.trim().toLowerCase();
    const lines = [...(parts.get(key)?.lines ?? []), ...keptLines(text, { from, to }, withheld)];
    parts.set(key, { key, id, title: plainLine(withoutPrivateMark(title)), lines });
  }
  return { parts: [...parts.values()].filter(({ lines }) => asBlock(lines) !== ''), kept: found };
}

function stayingParts(text: string): StayingPart[] {
  const staying = readCasusParts(text).filter(staysHere);
  const named = staying.map(({ id, title, isPrivate }) => ({
    id,
    title: withoutPrivateMark(title),
    isPrivate,
  }));
  const isFirst = (one: StayingPart, at: number): boolean =>
    named.findIndex(({ title, isPrivate }) => title === one.title && isPrivate === one.isPrivate) === at;
  return named.filter(isFirst);
}
