import { computed } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { pseudonymChanges } from '@/obsidian/pseudonymStore';
import { peopleChanges, traceContextFor } from '@/obsidian/traceContext';
import { registerCheck } from './check/openCheck';
import { createLeftAlone } from './leftAlone';
import { markActs } from './marks/markActs';
import { registerMarks } from './marks/registerMarks';
import { createNoteTraces } from './noteTraces';
import { openPseudonyms } from './pseudonyms/openPseudonyms';

/** Registers the check for what leads to people, the marks for it while one types in a casus, and the pseudonyms. */
export function registerPrivacy(plugin: Plugin, context: Context): void {
  const leftAlone = createLeftAlone(plugin.app);
  plugin.registerEvent(plugin.app.vault.on('rename', (file, oldPath) => leftAlone.move(oldPath, file.path)));
  const noteTraces = createNoteTraces();
  const openCheck = registerCheck(plugin, context, leftAlone, noteTraces);
  const people = peopleChanges(plugin);
  const knowledge = {
    contextFor: (path: string) => traceContextFor(context, path),
    leftIn: leftAlone.of,
    revision: computed(() => people.value + leftAlone.revision.value + pseudonymChanges.value),
  };
  registerMarks(plugin, context, knowledge, markActs({ context, leftAlone, noteTraces, openCheck }));
  plugin.addCommand({
    id: 'pseudonyms',
    name: context.texts().privacy.pseudonyms.title,
    icon: 'users',
    callback: () => openPseudonyms(context),
  });
}
