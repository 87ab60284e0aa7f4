/**
 * A link or embed in the text of a note, as it stands there. `target` is a path or a name, '' for the note itself;
 * `subpath` begins with `#`, or is ''. `line` counts from 0, `offset` in UTF-16 code units.
 */
export interface TextLink {
  readonly original: string;
  readonly target: string;
  readonly subpath: string;
  readonly line: number;
  readonly offset: number;
}

/** What is known of the texts of notes without reading them. */
export interface VaultTexts {
  /** The links and embeds in the text of a note, in order. */
  readonly linksIn: (path: string) => readonly TextLink[];
  /** Whether a note has the heading, block or footnote that a subpath leads to; true where that is not known. */
  readonly hasPlace: (path: string, subpath: string) => boolean;
  /** The headings of a note, without their signs. */
  readonly headingsIn: (path: string) => readonly string[];
}

/** A vault of whose texts nothing is known. */
export const noTexts: VaultTexts = { linksIn: () => [], hasPlace: () => true, headingsIn: () => [] };

/** A link in its parts: what stands before and after the words that say where it leads, and what it is shown as. */
interface LinkParts {
  readonly isWiki: boolean;
  readonly sign: string;
  readonly shown: string | null;
}

/** In a table the line before what is shown has a backslash. */
const wiki = /^(!?)\[\[[^\]|\\]*(?:\\?\|([^\]]*))?\]\]$/;
const markdown = /^(!?)\[([^\]]*)\]\([^)]*\)$/;

function partsOf(original: string): LinkParts | null {
  const isWiki = wiki.test(original);
  const found = (isWiki ? wiki : markdown).exec(original);
  return found && { isWiki, sign: found[1] ?? '', shown: found[2] ?? null };
}

/** Where a link is to lead: a name or path and a place in it, with what to show for a path. */
export interface LinkEnd {
  readonly target: string;
  readonly subpath: string;
  readonly title: string;
}

/** A link that leads elsewhere and is shown as it was; null when it is in a form that we don't write. */
export function linkedTo(
  original: string,
  { target, subpath, title }: LinkEnd,
  isInTable: boolean,
): string | null {
  const parts = partsOf(original);
  if (!parts) return null;
  const { isWiki, sign, shown } = parts;
  if (!isWiki) return `${sign}[${shown ?? ''}](${inUrl(withExtension(target) + subpath)})`;
  const alias =
    shown ?? (sign === '!' || target === '' || title === target ? null : title + shownPlace(subpath));
  return `${sign}[[${target}${subpath}${alias === null ? '' : `${isInTable ? '\\' : ''}|${alias}`}]]`;
}

const withExtension = (target: string): string =>
  target === '' || /\.\w{2,4}$/.test(target) ? target : `${target}.md`;

const shownPlace = (subpath: string): string => subpath.replaceAll('#', ' > ');

/** The words of a link without the link. */
export function wordsOf({
  original,
  target,
  subpath,
}: Pick<TextLink, 'original' | 'target' | 'subpath'>): string {
  const name = target === '' ? subpath.replace(/^#\^?/, '') : target.slice(target.lastIndexOf('/') + 1);
  const parts = partsOf(original);
  return (parts?.sign === '' && parts.shown?.trim()) || name;
}

const inUrl = (words: string): string =>
  encodeURI(words).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
