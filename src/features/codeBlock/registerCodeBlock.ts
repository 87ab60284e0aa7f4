import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { QueryBlock } from './QueryBlock';

/** Registers the code block `intervisie`, which shows what it asks for and follows the notes. */
export function registerCodeBlock(plugin: Plugin, context: Context): void {
  plugin.registerMarkdownCodeBlockProcessor('intervisie', (source, el, place) =>
    place.addChild(new QueryBlock(el, context, source)),
  );
}
