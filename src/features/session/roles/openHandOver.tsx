import type { JSX } from 'preact';
import * as v from 'valibot';

import { peopleHere } from '@/domain/session/handover';
import { handOver, undoHandOver } from '@/domain/session/handoverEdit';
import { initialsIn } from '@/domain/session/people';
import { sessionRoles, type SessionRole } from '@/domain/session/sessionProperties';
import { openForm, type FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import type { LiveSession, SessionStore } from '../sessionStore';
import { RoleFields } from './RoleFields';

/** What the form holds: who is here as typed, and a person for each role; empty is nobody. */
const handOverSchema = v.object({
  people: v.string(),
  presenter: v.string(),
  facilitator: v.string(),
  noteTaker: v.string(),
  timekeeper: v.string(),
  observer: v.string(),
});

type HandOverValues = v.InferOutput<typeof handOverSchema>;

/** Opens the form in which roles are handed over and people join or leave. */
export function openHandOver(store: SessionStore, session: LiveSession): void {
  const { context } = store;
  const words = context.texts().roles.handOver;
  if (session.method.mode === 'solo') {
    context.say(words.alone);
    return;
  }
  openForm(context, {
    draftKey: `hand-over:${session.path}`,
    title: words.title,
    submitLabel: words.submit,
    initial: valuesNow(session),
    schema: handOverSchema,
    fields: (form) => <HandOverFields store={store} session={session} form={form} />,
    submit: (values) => save(store, session, values),
  });
}

function valuesNow({ note: { properties } }: LiveSession): HandOverValues {
  const roles = sessionRoles.map((role) => [role, properties.roles[role] ?? '']);
  return { people: peopleHere(properties).join(', '), ...Object.fromEntries(roles) } as HandOverValues;
}

interface HandOverFieldsProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
  readonly form: FormState<HandOverValues>;
}

function HandOverFields({ store, session, form: { values, set } }: HandOverFieldsProps): JSX.Element {
  const texts = store.context.texts();
  const words = texts.roles.handOver;
  return (
    <>
      <RoleFields
        texts={texts}
        people={initialsIn(values.people)}
        values={values}
        roles={rolesToHandOver(session)}
        set={set}
      />
      {hasRounds(session) && <p class="iv-field-hint">{words.rounds}</p>}
      <TextField
        label={words.people}
        value={values.people}
        hint={words.peopleHint}
        onInput={(people) => set({ people })}
      />
    </>
  );
}

const hasRounds = ({ phases }: LiveSession): boolean => phases.some(({ round }) => round !== null);

/** Where the presenter moves on with the rounds, that role is not handed over. */
const rolesToHandOver = (session: LiveSession): readonly SessionRole[] =>
  hasRounds(session) ? sessionRoles.filter((role) => role !== 'presenter') : sessionRoles;

function save(store: SessionStore, session: LiveSession, values: HandOverValues): Promise<boolean> {
  const { context } = store;
  const people = initialsIn(values.people);
  if (people.length === 0) {
    context.say(context.texts().roles.handOver.nobody);
    return Promise.resolve(false);
  }
  const kept = sessionRoles.flatMap((role) => {
    const isHere = people.includes(values[role]) || !rolesToHandOver(session).includes(role);
    return isHere && values[role] !== '' ? [[role, values[role]] as const] : [];
  });
  const wanted = { people, roles: Object.fromEntries(kept) };
  const words = { language: context.noteLanguage(), names: context.propertyNames() };
  const now = context.clock.now();
  return store.change(
    (note) => handOver(note, wanted, now, words),
    (before) => undoHandOver(before, wanted, now, words),
    session,
  );
}
