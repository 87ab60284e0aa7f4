import type { CachedMetadata, FrontmatterLinkCache, Reference, ReferenceCache } from 'obsidian';
import { getLinkpath, parseLinktext, parseNote } from '../../metadata/index.mts';
import { getFrontMatterInfo } from '../core/frontmatter.mts';

/** For a link path: what to write instead, or null to leave the link as it is. */
export type NewLinkpath = (linkpath: string) => string | null;

/** The note's text with the file part of some links replaced; headings, blocks and display texts stay. */
export function replaceLinks(text: string, newLinkpath: NewLinkpath): string {
  const cache = parseNote(text);
  const body = inText(cache)
    .sort((one, other) => other.position.start.offset - one.position.start.offset)
    .reduce((rest, reference) => replaceAt(rest, reference, newLinkpath), text);
  return inProperties(body, cache.frontmatterLinks ?? [], newLinkpath);
}

function inText({ links = [], embeds = [] }: CachedMetadata): ReferenceCache[] {
  return [...links, ...embeds];
}

function replaceAt(text: string, reference: ReferenceCache, newLinkpath: NewLinkpath): string {
  const { start, end } = reference.position;
  return text.slice(0, start.offset) + rewritten(reference, newLinkpath) + text.slice(end.offset);
}

function inProperties(
  text: string,
  links: readonly FrontmatterLinkCache[],
  newLinkpath: NewLinkpath,
): string {
  const { from, to, frontmatter } = getFrontMatterInfo(text);
  const block = links.reduce(
    (rest, link) => rest.replaceAll(link.original, () => rewritten(link, newLinkpath)),
    frontmatter,
  );
  return text.slice(0, from) + block + text.slice(to);
}

function rewritten({ link, original }: Reference, newLinkpath: NewLinkpath): string {
  const target = newLinkpath(getLinkpath(link));
  if (target === null) return original;
  const linktext = target + parseLinktext(link).subpath;
  return original.includes('[[') ? wikilink(original, linktext) : markdownLink(original, linktext);
}

/** `![[Old#Part|shown]]` → `![[New#Part|shown]]`. */
function wikilink(original: string, linktext: string): string {
  return original.replace(/\[\[[^|\]]*?(\\?\|[^\]]*)?\]\]/, (_all, shown: string | undefined) => {
    return `[[${linktext}${shown ?? ''}]]`;
  });
}

/** `[shown](Old%20name.md#Part)` → `[shown](New%20name.md#Part)`. */
function markdownLink(original: string, linktext: string): string {
  const { path, subpath } = parseLinktext(linktext);
  const open = original.lastIndexOf('](');
  if (open === -1) return original;
  return `${original.slice(0, open)}](${encodeLink(path)}${encodeLink(subpath)})`;
}

function encodeLink(text: string): string {
  return encodeURI(text).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
