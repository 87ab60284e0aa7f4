import { statusWords } from '@/domain/notes/noteWords';
import { readProperties, setProperties } from '@/domain/notes/frontmatter';
import { nameIn, readProperty } from '@/domain/notes/propertyNames';
import { statusOf } from '@/domain/notes/noteWords';
import { finishSession } from '@/domain/session/finishSession';
import { edit, refuse, type Edit } from '@/domain/text/changes';
import { openForm } from '@/ui/FormModal';
import type { Context } from '@/context';
import type { LiveSession, SessionStore } from '../sessionStore';
import { FinishFields } from './FinishFields';
import { finishSchema, firstFinish, type FinishValues } from './finishValues';
import { harvestFrom } from './harvest';

/** Opens the form that closes a session. What is typed is kept until the session is closed with it. */
export function openFinish(store: SessionStore, session: LiveSession): void {
  const { context } = store;
  const words = context.texts().session.finish;
  openForm(context, {
    draftKey: `finish:${session.path}`,
    title: words.title,
    submitLabel: words.submit,
    initial: firstFinish(context, session),
    schema: finishSchema,
    fields: (form) => <FinishFields context={context} session={session} form={form} />,
    submit: (values) => finish(store, session, values),
  });
}

async function finish(store: SessionStore, session: LiveSession, values: FinishValues): Promise<boolean> {
  const { context } = store;
  const style = await context.taskStyle();
  const shared = { style, now: context.clock.now(), random: context.random };
  const harvest = harvestFrom(values, { ...shared, text: session.note.text });
  const { start } = session.note.properties;
  if (!harvest || (start && harvest.end < start)) {
    context.say(context.texts().session.finish.badEnd);
    return false;
  }
  const words = {
    language: context.noteLanguage(),
    names: context.propertyNames(),
    phaseTitles: session.phases.map(({ title }) => title),
  };
  const isWritten = await store.change((note) => finishSession(note, harvest, words));
  if (isWritten) await markDiscussed(context, session);
  return isWritten;
}

/** The casus of a finished session has been discussed, unless its owner closed it. */
async function markDiscussed(context: Context, { note, path }: LiveSession): Promise<void> {
  const { casus } = note.properties;
  const file = casus === null ? null : context.app.metadataCache.getFirstLinkpathDest(casus, path);
  if (file) context.tell(await context.notes.change(file.path, (text) => discussed(context, text)));
}

function discussed(context: Context, text: string): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const names = context.propertyNames();
  const status = statusOf(readProperty(raw, names, 'status'));
  if (status === 'discussed' || status === 'closed') return edit();
  return setProperties(text, {
    [nameIn(raw, names, 'status')]: statusWords[context.noteLanguage()].discussed,
  });
}
