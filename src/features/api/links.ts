import type { ObsidianProtocolData, Plugin } from 'obsidian';

import type { Context } from '@/context';
import { offsetOfAction } from '@/domain/actions/tickAction';
import { openNote } from '@/obsidian/openNote';
import type { ApiDoors } from './registerApi';

/**
 * Registers `obsidian://intervisie`: `?open=iv-x4k2m9` opens the line of an action, `?new=casus&question=…&title=…` the
 * form for a new casus. A link never writes. (`action` would be the natural word, but there Obsidian puts the link's own.)
 */
export function registerLinks(plugin: Plugin, context: Context, doors: ApiDoors): void {
  plugin.registerObsidianProtocolHandler('intervisie', (asked) => follow(context, doors, asked));
}

function follow(context: Context, doors: ApiDoors, asked: ObsidianProtocolData): void {
  if (asked.open !== undefined) void openAction(context, asked.open);
  else if (asked.new === 'casus')
    doors.newCasus({ title: asked.title ?? '', question: asked.question ?? '' });
  else context.say(context.texts().api.linkUnknown);
}

async function openAction({ app, records, say, texts }: Context, id: string): Promise<void> {
  const words = texts().api;
  if (!records.value) return say(words.notReady);
  const found = records.value.actions.find((one) => one.id === id);
  if (!found) return say(words.actionGone);
  await openNote(app, found.path, { cursorAt: (text) => offsetOfAction(text, id) });
}
