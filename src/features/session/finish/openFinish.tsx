import { discussCasus } from '@/domain/casus/discussCasus';
import { finishSession } from '@/domain/session/finishSession';
import { phaseName } from '@/domain/session/phaseHeading';
import { dueOrTell } from '@/ui/dueWords';
import { openForm } from '@/ui/FormModal';
import type { Context } from '@/context';
import type { LiveSession, SessionStore } from '../sessionStore';
import { FinishFields } from './FinishFields';
import { finishSchema, firstFinish, type ActionValues, type FinishValues } from './finishValues';
import { harvestFrom } from './harvest';
import { questionFrom } from '../rewording/questionFrom';

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
  const actions = await actionsWithDays(context, values);
  if (!actions) return false;
  const style = await context.taskStyle();
  const { text, properties } = session.note;
  const now = context.clock.now();
  const harvest = harvestFrom(
    { ...values, actions },
    { text, style, now, random: context.random, start: properties.start },
  );
  if (!harvest) {
    context.say(context.texts().session.finish.badEnd);
    return false;
  }
  const words = { language: context.noteLanguage(), names: context.propertyNames() };
  const phaseTitles = session.phases.map(phaseName);
  const isWritten = await store.change((note) => finishSession(note, harvest, { ...words, phaseTitles }));
  if (isWritten) await markDiscussed(store, session);
  return isWritten;
}

/** The actions with their due dates read; null, once the user was told, when one of them names no day. */
async function actionsWithDays(context: Context, { actions }: FinishValues): Promise<ActionValues[] | null> {
  const read: ActionValues[] = [];
  for (const action of actions) {
    const due = await dueOrTell(context, action.due);
    if (due === undefined) return null;
    read.push({ ...action, due: due ?? '' });
  }
  return read;
}

/** Brings to the casus what the session made of it: that it was discussed, and the question as it is now. */
async function markDiscussed(store: SessionStore, opened: LiveSession): Promise<void> {
  const { context } = store;
  const shown = store.state.peek();
  const session = shown.is === 'live' && shown.path === opened.path ? shown : opened;
  const { casus } = session.note.properties;
  const file = casus === null ? null : context.app.metadataCache.getFirstLinkpathDest(casus, session.path);
  if (!file) return;
  const { random } = context;
  const words = { language: context.noteLanguage(), names: context.propertyNames(), random };
  const question = questionFrom(context, session, file.path);
  context.tell(await context.notes.change(file.path, (text) => discussCasus(text, words, question)));
}
