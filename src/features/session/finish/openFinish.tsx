import type { Context } from '@/context';
import { discussCasus } from '@/domain/casus/discussCasus';
import { titleOf } from '@/domain/index/noteChoices';
import { undoFinish } from '@/domain/session/closingUndo';
import { finishSession, type Harvest } from '@/domain/session/finishSession';
import { phaseName } from '@/domain/session/phaseHeading';
import type { SessionNote } from '@/domain/session/sessionNote';
import { stopTalking } from '@/domain/session/talkTime';
import { observationReport } from '@/domain/session/tallies';
import { pathNow } from '@/obsidian/renamedNotes';
import { dueOrTell, loadDueReader } from '@/ui/dueWords';
import { openForm } from '@/ui/FormModal';
import { isShown } from '../capture/isShown';
import { revealPanel } from '../panel/revealPanel';
import { questionFrom } from '../rewording/questionFrom';
import type { LiveSession, SessionStore } from '../sessionStore';
import { endAlone } from '../start/startAlone';
import { FinishFields } from './FinishFields';
import { finishSchema, firstFinish, type ActionValues, type FinishValues } from './finishValues';
import { harvestFrom, type TypedHarvest } from './harvest';
import { keepParting, openParting, partingFrom, putAside } from './keepParting';
import { meetingAfterThis } from './meetingAfterThis';
import { meetingGroup, type MeetingGroup } from './meetingGroup';
import { finishDraft } from './reopen';

/**
 * Opens the form that closes a session. What is typed is kept until the session is closed with it. Then the panel has the
 * keyboard, at what comes after a session; one that was begun to reflect alone leads on to the reflection on it.
 */
export function openFinish(
  store: SessionStore,
  session: LiveSession,
  reflect: (session: string) => void,
): void {
  const { context } = store;
  const words = context.texts().session.finish;
  const group = meetingGroup(context, session);
  openForm(context, {
    draftKey: finishDraft(session.path),
    title: words.title,
    submitLabel: words.submit,
    initial: firstFinish(context, session, group),
    schema: finishSchema,
    fields: (form) => <FinishFields context={context} session={session} group={group} form={form} />,
    submit: async (values) => {
      const done = await finish({ store, session, group }, values);
      if (done !== true) return done;
      const path = pathNow(context.app, session.path);
      if (endAlone(context, path)) return () => Promise.resolve(reflect(path));
      return () => revealPanel(context);
    },
  });
}

interface Finishing {
  readonly store: SessionStore;
  readonly session: LiveSession;
  readonly group: MeetingGroup | null;
}

/** Writes the session's note and then the group's. The first stands when the second fails; that can be tried again. */
async function finish(finishing: Finishing, values: FinishValues): Promise<boolean | (() => Promise<void>)> {
  const { store, session, group } = finishing;
  const { context } = store;
  const parting = group && (await partingFrom(context, session, values));
  if (group && !parting) return false;
  const harvest = await readHarvest(finishing, values);
  if (!harvest || !(await writeSession(finishing, harvest, values))) return false;
  store.writing.finished.value = { path: session.path, values };
  await markDiscussed(store, session);
  if (!group || !parting || (await keepParting(context, group, parting))) return true;
  context.say(context.texts().closing.groupNotWritten(titleOf(group.path)));
  putAside(context, session, values);
  return async () => openParting(context, session, group);
}

/** What was typed as it goes to the note; null, once the user was told, when something in it can't be read. */
async function readHarvest(
  { store, session, group }: Finishing,
  values: FinishValues,
): Promise<TypedHarvest | null> {
  const { context } = store;
  const actions = await actionsWithDays(context, values, group);
  if (!actions) return null;
  const { text, properties } = session.note;
  const harvest = harvestFrom(
    { ...values, actions },
    {
      text,
      style: await context.taskStyle(),
      now: context.clock.now(),
      random: context.random,
      start: properties.start,
    },
  );
  if (!harvest) context.say(context.texts().session.finish.badEnd);
  return harvest;
}

function writeSession(
  { store, session }: Finishing,
  typed: TypedHarvest,
  { observation }: FinishValues,
): Promise<boolean> {
  const { phases } = session;
  const { noteLanguage, propertyNames } = store.context;
  const language = noteLanguage();
  const words = { language, names: propertyNames(), phaseTitles: phases.map(phaseName) };
  const harvestOf = (note: SessionNote): Harvest => {
    const properties = { ...note.properties, ...stopTalking(note.properties, typed.end) };
    return {
      ...typed,
      observation: observationReport({ ...note, properties }, phases, observation, language),
    };
  };
  return store.change(
    (note) => finishSession(note, harvestOf(note), words),
    (before) => undoFinish(before, harvestOf(before), words),
    session,
  );
}

/** The actions with their due dates read; null, once the user was told, when one of them names no day. */
async function actionsWithDays(
  context: Context,
  { actions, nextMeeting }: FinishValues,
  group: MeetingGroup | null,
): Promise<ActionValues[] | null> {
  const meeting = meetingAfterThis(group, nextMeeting, await loadDueReader(context));
  const read: ActionValues[] = [];
  for (const action of actions) {
    const due = await dueOrTell(context, action.due, meeting);
    if (due === undefined) return null;
    read.push({ ...action, due: due ?? '' });
  }
  return read;
}

/** Brings to the casus what the session made of it: that it was discussed, and the question as it is now. */
async function markDiscussed(store: SessionStore, opened: LiveSession): Promise<void> {
  const { context } = store;
  const shown = store.state.peek();
  const session = shown.is === 'live' && isShown(store, opened) ? shown : opened;
  const { casus } = session.note.properties;
  const file = casus === null ? null : context.app.metadataCache.getFirstLinkpathDest(casus, session.path);
  if (!file) return;
  const { random } = context;
  const words = { language: context.noteLanguage(), names: context.propertyNames(), random };
  const question = questionFrom(context, session, file.path);
  context.tell(await context.notes.change(file.path, (text) => discussCasus(text, words, question)));
}
