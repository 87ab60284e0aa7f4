import type { CliData, Plugin } from 'obsidian';

import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import { formatDay } from '@/domain/notes/moments';
import type { ApiAction } from './api';
import { actionEntries } from './entries';
import type { ApiDoors } from './registerApi';

/** Registers the commands of the command line: `intervisie:actions`, `intervisie:due` and `intervisie:new-casus`. */
export function registerCli(plugin: Plugin, context: Context, { newCasus }: ApiDoors): void {
  const words = context.texts().api;
  const flags = {
    owner: { value: words.cli.ownerValue, description: words.cli.owner },
    json: { description: words.cli.json },
  };
  plugin.registerCliHandler('intervisie:actions', words.cli.actions, flags, (asked) =>
    listed(context, asked, () => true),
  );
  plugin.registerCliHandler('intervisie:due', words.cli.due, flags, (asked) => {
    const today = formatDay(context.clock.now());
    return listed(context, asked, ({ due }) => due !== null && due <= today);
  });
  const asks = {
    title: { value: words.cli.titleValue, description: words.cli.title },
    question: { value: words.cli.questionValue, description: words.cli.question },
  };
  plugin.registerCliHandler('intervisie:new-casus', words.cli.newCasus, asks, ({ title, question }) => {
    newCasus({ title: title ?? '', question: question ?? '' });
    return words.cli.formOpen;
  });
}

/** Open actions, one a line with tabs between: due day, owner, text, note; or as JSON. */
function listed(
  context: Context,
  { owner, json }: CliData,
  isWanted: (action: ApiAction) => boolean,
): string {
  const words = context.texts().api;
  const records = context.records.value;
  if (!records) return words.notReady;
  const actions = actionEntries(records).filter(
    (action) =>
      isOpen(action) &&
      isWanted(action) &&
      (owner === undefined || action.owner?.toLowerCase() === owner.toLowerCase()),
  );
  if (json !== undefined) return JSON.stringify(actions, null, 2);
  return actions.map(line).join('\n') || words.cli.none;
}

const line = ({ due, owner, text, path }: ApiAction): string =>
  [due ?? '', owner ?? '', text, path].join('\t');
