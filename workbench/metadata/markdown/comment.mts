import type { MarkdownConfig } from '@lezer/markdown';
import { fencedBlock } from './fenced.mts';

/** Nothing but the comment may stand on its lines: `%% a %% text` is a paragraph. */
const opens = /^%%(?!.*%%.*\S)/;

/** `%% … %%` on lines of its own: nothing inside counts. Inside a line it is ordinary text, as in Obsidian's cache. */
export const percentComments: MarkdownConfig = {
  defineNodes: [{ name: 'PercentComment', block: true }],
  parseBlock: [fencedBlock({ name: 'PercentComment', mark: '%%', opens })],
};
