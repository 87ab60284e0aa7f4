import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { baseFile, baseTypes } from '@/domain/bases/baseFiles';
import { makeFile } from '@/obsidian/makeFile';
import { registerLearningLine } from './registerLearningLine';

/**
 * Registers *Make bases*, a `.base` file for casussen, sessions and reflections, and the view *Learning line*. What is
 * there already stays as it is.
 */
export function registerBases(plugin: Plugin, context: Context): void {
  registerLearningLine(plugin, context);
  plugin.addCommand({
    id: 'make-bases',
    name: context.texts().bases.make,
    icon: 'table-2',
    callback: () => void makeBases(context),
  });
}

async function makeBases(context: Context): Promise<void> {
  const { app, folderFor, noteLanguage, propertyNames, say, texts } = context;
  const made: string[] = [];
  for (const type of baseTypes) {
    const { name, text } = baseFile(type, noteLanguage(), propertyNames());
    made.push(await makeFile(app, { folder: parentOf(folderFor(type)), name, extension: 'base' }, text));
  }
  say(texts().bases.made(made));
  const first = app.vault.getFileByPath(made[0] ?? '');
  if (first) await app.workspace.getLeaf('tab').openFile(first);
}

/** The folder around the folders of the notes. */
const parentOf = (folder: string): string => folder.split('/').slice(0, -1).join('/') || '/';
