import type { Root } from 'mdast';
import { replaceText } from './text.mts';

/** Every line end in a text shows as one: Obsidian's strict line breaks are off by default. */
export const keepLineBreaks = (tree: Root): void =>
  replaceText(tree, (value) =>
    value.split(/(\n)/).map((piece) => (piece === '\n' ? { type: 'break' } : piece)),
  );
