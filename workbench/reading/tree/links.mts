import type { Image, Link, Root } from 'mdast';
import type { Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { getLinkpath } from '../../metadata/index.mts';
import { internalTarget, type LinkReference } from '../../metadata/references.mts';
import { as } from './element.mts';

/** What the page needs to know about the vault. */
export interface VaultView {
  /** The path of the file that a link path means, or null. */
  resolve: (linkpath: string) => string | null;
  /** The address that shows a file of the vault, or null where there is none. */
  resourceUrl?: (path: string) => string | null;
}

const away: Properties = { target: '_blank', rel: ['noopener', 'nofollow'] };
const harmless = /^(?:https?|mailto|tel|obsidian|file|ftp):/i;
const picture = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

function internalLink(link: string, vault: VaultView): Properties {
  const isResolved = vault.resolve(getLinkpath(link)) !== null;
  const className = isResolved ? ['internal-link'] : ['internal-link', 'is-unresolved'];
  return { dataHref: link, href: link, className, ...away };
}

/** An address that could run something leaves only its text. */
const externalLink = (url: string): ReturnType<typeof as> =>
  harmless.test(url) ? as('a', { href: url, className: ['external-link'], ...away }) : as('span');

/** `100` and `100x50` after the bar of a picture are its size in pixels. */
function sizeOf(text: string): Properties {
  const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(text) ?? [];
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) };
}

function embeddedPicture(node: Link | Image, path: string, reference: LinkReference, vault: VaultView): void {
  const src = vault.resourceUrl?.(path) ?? null;
  const properties = { src: reference.link, alt: reference.displayText };
  const className = ['internal-embed', 'media-embed', 'image-embed', 'is-loaded'];
  node.data = as('span', { ...properties, className });
  const image = {
    alt: reference.displayText,
    ...sizeOf(reference.displayText),
    ...(src === null ? {} : { src }),
  };
  node.data.hChildren = [{ type: 'element', tagName: 'img', properties: image, children: [] }];
}

/** A note that is embedded shows as a block with its name, which links to it. */
function embeddedNote(node: Link | Image, { link, displayText }: LinkReference, vault: VaultView): void {
  const isThere = vault.resolve(getLinkpath(link)) !== null;
  const kind = isThere
    ? ['markdown-embed', 'inline-embed', 'is-loaded']
    : ['file-embed', 'mod-empty', 'is-loaded'];
  node.data = as('span', { src: link, alt: displayText, className: ['internal-embed', ...kind] });
  const text = { type: 'text' as const, value: displayText };
  const anchor = {
    type: 'element' as const,
    tagName: 'a',
    properties: internalLink(link, vault),
    children: [text],
  };
  const title = { className: [isThere ? 'markdown-embed-title' : 'file-embed-title'] };
  node.data.hChildren = [{ type: 'element', tagName: 'span', properties: title, children: [anchor] }];
}

function embed(node: Link | Image, reference: LinkReference, vault: VaultView): void {
  const path = vault.resolve(getLinkpath(reference.link));
  if (path !== null && picture.test(path)) embeddedPicture(node, path, reference, vault);
  else embeddedNote(node, reference, vault);
}

function markLink(node: Link, vault: VaultView): void {
  if (node.data?.hName) return;
  const { reference, isEmbed } = node.data ?? {};
  if (reference && isEmbed) return embed(node, reference, vault);
  const target = reference?.link ?? internalTarget(node.url);
  node.data = target === null ? externalLink(node.url) : as('a', internalLink(target, vault));
}

function markImage(node: Image, vault: VaultView): void {
  const link = internalTarget(node.url);
  if (link !== null) embed(node, { link, original: node.url, displayText: node.alt ?? '' }, vault);
  else if (!/^https?:/i.test(node.url)) node.url = '';
}

/** Gives links, embeds and pictures Obsidian's elements and classes. */
export function markLinks(tree: Root, vault: VaultView): void {
  visit(tree, (node) => {
    if (node.type === 'link') markLink(node, vault);
    if (node.type === 'image') markImage(node, vault);
  });
}
