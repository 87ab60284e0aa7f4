import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { wikilinkReference, type LinkReference as VaultReference } from '../../metadata/references.mts';
import { opaque } from './opaque.mts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink';
    wikilinkEmbed: 'wikilinkEmbed';
    percentComment: 'percentComment';
  }
}

declare module 'mdast' {
  interface LinkData {
    /** What stands between double brackets. */
    reference?: VaultReference;
    /** True for `![[…]]`. */
    isEmbed?: boolean;
  }
}

const link = opaque({ type: 'wikilink', open: '[[', close: ']]', multiline: false });
const embed = opaque({ type: 'wikilinkEmbed', open: '![[', close: ']]', multiline: false });
const comment = opaque({ type: 'percentComment', open: '%%', close: '%%', multiline: true });

/** Obsidian's links, embeds and comments inside lines, for micromark. */
export const obsidianSyntax: Extension = {
  text: { [91]: link, [33]: embed, [37]: comment },
};

function enterLink(this: CompileContext, token: Token): void {
  const original = this.sliceSerialize(token);
  const isEmbed = original.startsWith('!');
  const reference = wikilinkReference(original.slice(isEmbed ? 3 : 2, -2), original);
  const children = [{ type: 'text' as const, value: reference.displayText }];
  this.enter({ type: 'link', url: reference.link, data: { reference, isEmbed }, children }, token);
}

function exitLink(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** The same for the tree: links carry their reference; comments leave nothing. */
export const obsidianTree: TreeExtension = {
  enter: {
    wikilink: enterLink,
    wikilinkEmbed: enterLink,
    percentComment() {
      this.buffer();
    },
  },
  exit: {
    wikilink: exitLink,
    wikilinkEmbed: exitLink,
    percentComment() {
      this.resume();
    },
  },
};
