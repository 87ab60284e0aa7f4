import type { MethodLibrary } from '@/domain/methods/library';
import type {
  ActionRecord,
  CasusRecord,
  NoteRecord,
  Records,
  ReflectionRecord,
  SessionRecord,
} from '@/domain/records/records';
import type {
  ApiAction,
  ApiCasus,
  ApiContribution,
  ApiMethod,
  ApiNote,
  ApiReflection,
  ApiSession,
} from './api';

const note = ({ path, day, group, themes }: NoteRecord): ApiNote => ({
  path,
  day,
  group,
  themes: [...themes],
});

export const casusEntry = (casus: CasusRecord): ApiCasus => ({
  ...note(casus),
  status: casus.status,
  question: casus.question,
  presenter: casus.presenter,
  versions: casus.versions.map((version) => ({ ...version })),
});

export const sessionEntry = (session: SessionRecord): ApiSession => ({
  ...note(session),
  status: session.status,
  method: session.method,
  casus: session.casus,
  isSolo: session.isSolo,
  participants: [...session.participants],
  roles: { ...session.roles },
  evaluation: [...session.evaluation],
});

export const contributionEntries = ({ lines }: SessionRecord): ApiContribution[] =>
  lines.map(({ id, kind, speaker, text, mark, chosen, under, phase }) => ({
    ...{ id, kind, speaker, text, mark, chosen, under, phase },
  }));

export function reflectionEntry(reflection: ReflectionRecord): ApiReflection {
  const { path, day, isPrivate, session, casus, model, feeling } = reflection;
  const nothing = { group: null, themes: [], session: null, casus: null, model: null, feeling: null };
  if (isPrivate) return { path, day, isPrivate, ...nothing };
  return { ...note(reflection), isPrivate, session, casus, model, feeling };
}

/** The actions that do not stand in a private reflection. */
export function actionEntries({ actions, reflections }: Records): ApiAction[] {
  const hidden = new Set(reflections.filter(({ isPrivate }) => isPrivate).map(({ path }) => path));
  return actions.filter(({ path }) => !hidden.has(path)).map(actionEntry);
}

const actionEntry = (action: ActionRecord): ApiAction => {
  const { id, path, line, status, owner, text, created, due, done, casus, group } = action;
  return { id, path, line, status, owner, text, created, due, done, casus, group };
};

export const methodEntries = ({ methods, own }: MethodLibrary): ApiMethod[] =>
  [...methods.values()].map(({ id, title, mode }) => ({ id, title, mode, path: own.get(id) ?? null }));
