import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
} from 'obsidian';
import { stripHeading } from './linktext.mts';

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  const { start, end } = block.position;
  return { type: 'block', block, ...(list ? { list } : {}), start, end };
}

function resolveFootnote(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find((note) => note.id === id);
  return footnote
    ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end }
    : null;
}

const compared = (heading: string): string => stripHeading(heading).toLowerCase();

/** The place of the heading that a chain of headings leads to: each one below the one before, or -1. */
function headingAt(headings: HeadingCache[], chain: string[]): number {
  let at = -1;
  let level = 0;
  for (const part of chain) {
    at = headings.findIndex(
      (heading, index) => index > at && heading.level > level && compared(heading.heading) === compared(part),
    );
    if (at === -1) return -1;
    level = headings[at]?.level ?? 0;
  }
  return at;
}

function resolveHeading(cache: CachedMetadata, chain: string[]): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const at = headingAt(headings, chain);
  const current = headings[at];
  if (!current) return null;
  const next = headings.find((heading, index) => index > at && heading.level <= current.level) ?? null;
  const end = next?.position.start ?? null;
  return { type: 'heading', current, start: current.position.start, end, ...nextHeading(next) };
}

/** The declared type leaves `next` out where no heading follows, though it may be null. */
const nextHeading = (next: HeadingCache | null): { next: HeadingCache } => ({ next: next as HeadingCache });

/** What a subpath (`#Heading`, `#A#B`, `#^block`, `#[^1]`) means in a note, or null. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const block = /^#\^(.+)$/.exec(subpath)?.[1];
  if (block !== undefined) return resolveBlock(cache, block);
  const footnote = /^#\[\^([^\]]+)\]?$/.exec(subpath)?.[1];
  if (footnote !== undefined) return resolveFootnote(cache, footnote);
  const chain = subpath.split('#').filter((part) => part.trim() !== '');
  return chain.length === 0 ? null : resolveHeading(cache, chain);
}
