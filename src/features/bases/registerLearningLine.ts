import type { BasesAllOptions, BasesPropertyId, Plugin } from 'obsidian';

import type { Context } from '@/context';
import { learningLineType } from '@/domain/bases/learningLine';
import { learningLineFactory } from './line/learningLineView';
import { dateOption } from './line/readGroups';

/** Registers the view *Learning line* for bases. Where the host has no bases, or has them switched off, nothing happens. */
export function registerLearningLine(plugin: Plugin, context: Context): void {
  if (!('registerBasesView' in plugin)) return;
  const words = context.texts().bases.line;
  plugin.registerBasesView(learningLineType, {
    name: words.name,
    icon: 'milestone',
    factory: learningLineFactory(context),
    options: (): BasesAllOptions[] => [
      {
        type: 'property',
        key: dateOption,
        displayName: words.date,
        placeholder: words.ownDate,
        filter: canHoldDay,
      },
    ],
  });
}

/** Of a file itself only the days on which it was made and changed are dates. */
const canHoldDay = (id: BasesPropertyId): boolean =>
  !id.startsWith('file.') || id === 'file.ctime' || id === 'file.mtime';
