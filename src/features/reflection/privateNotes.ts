import type { Context } from '@/context';
import type { Contribution } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { newReflectionText, reflectionName } from '@/domain/reflection/newReflection';
import {
  addPrivateLine,
  isPrivateReflection,
  privateLines,
  takeBackPrivateLine,
} from '@/domain/reflection/privateLines';
import { applyChanges, refuse } from '@/domain/text/changes';
import { oneByOne } from '@/obsidian/oneByOne';
import { noteTemplates } from '@/templates';
import { linksTo } from './makeReflection';
import { privateReflectionOf } from './privateReflectionOf';

/** Writing for oneself during a session, by the path of the session's note. */
export interface PrivateNotes {
  readonly add: (session: string, words: string) => Promise<Contribution | null>;
  readonly takeBack: (session: string, line: Contribution) => Promise<boolean>;
  readonly read: (session: string) => Promise<readonly Contribution[]>;
}

/** What one writes for oneself in a session goes to one's own private reflection on it, made with the first line. */
export function createPrivateNotes(context: Context): PrivateNotes {
  const made = new Map<string, string>();
  const inTurn = oneByOne();
  const find = (session: string): Promise<string | null> =>
    privateReflectionOf(context, session, made.get(session));
  const make = async (session: string, line: Contribution): Promise<void> => {
    made.set(session, await makePrivate(context, session, line));
  };
  const add = async (session: string, words: string): Promise<Contribution | null> => {
    const text = oneParagraph(words);
    if (text === '') return null;
    const path = await find(session);
    const before = path === null ? '' : ((await context.notes.read(path)) ?? '');
    const id = newId('note', before, context.random);
    const line: Contribution = { id, kind: 'note', speaker: null, text, mark: null, chosen: false };
    if (path === null) await make(session, line);
    return path === null || (await addTo(context, path, line)) ? line : null;
  };
  return {
    add: (session, words) => inTurn(() => add(session, words)),
    takeBack: (session, line) => inTurn(async () => takeBack(context, await find(session), line)),
    read: async (session) => {
      const path = await find(session);
      return path === null ? [] : privateLines((await context.notes.read(path)) ?? '');
    },
  };
}

/** Adds a line, unless the reflection is no longer private by now. */
async function addTo(context: Context, path: string, line: Contribution): Promise<boolean> {
  const written = await context.notes.change(path, (text) =>
    isPrivateReflection(text, context.propertyNames())
      ? addPrivateLine(text, line, context.noteLanguage())
      : refuse('unreadable-properties'),
  );
  return context.tell(written);
}

async function takeBack(context: Context, path: string | null, line: Contribution): Promise<boolean> {
  if (path === null) return context.tell({ ok: false, refusal: 'line-gone' });
  return context.tell(await context.notes.change(path, (text) => takeBackPrivateLine(text, line)));
}

/** Makes the reflection under a free name that holds nothing of what is written; gives its path. */
function makePrivate(context: Context, session: string, line: Contribution): Promise<string> {
  const language = context.noteLanguage();
  const day = formatDay(context.clock.now());
  const text = newReflectionText(
    noteTemplates[language].reflection,
    {
      day,
      parts: {},
      themes: [],
      feeling: null,
      isPrivate: true,
      model: null,
      ...linksTo(context, session),
    },
    { language, names: context.propertyNames() },
  );
  const added = addPrivateLine(text, line, language);
  const whole = added.ok ? applyChanges(text, added.changes) : text;
  return context.notes.create(
    context.folderFor('reflection'),
    reflectionName(day, titleOf(session), language),
    whole,
  );
}
