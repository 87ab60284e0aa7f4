import { oneLine } from '../../casus/questionVersions';
import type { CasusRecord, Records, SessionRecord } from '../../records/records';
import { oncePer } from '../oncePer';

/** How a question was put at some moment. `session` is the path of the session it was put so in, `line` the line there. */
export interface QuestionStep {
  readonly question: string;
  readonly day: string | null;
  readonly session: string | null;
  readonly line: string | null;
}

/** The question of a casus from its first wording to its last. */
export interface QuestionPath {
  readonly casus: CasusRecord;
  readonly steps: readonly QuestionStep[];
}

/** The questions of the casussen that have one, newest casus first. Sessions are looked for in `all`. */
export function questionPaths({ casussen }: Records, all: Records): QuestionPath[] {
  const sessions = sessionsByCasus(all.sessions);
  return casussen
    .map((casus) => pathOf(casus, sessions.get(casus.path) ?? none))
    .filter(({ steps }) => steps.length > 0)
    .reverse();
}

const none: readonly SessionRecord[] = [];

/** The path that was worked out last for each casus, and the sessions that it was worked out from. */
const lastPath = oncePer((_: CasusRecord): { path: QuestionPath | null; from: readonly SessionRecord[] } => ({
  path: null,
  from: none,
}));

function pathOf(casus: CasusRecord, sessions: readonly SessionRecord[]): QuestionPath {
  const last = lastPath(casus);
  const isSame = sessions.length === last.from.length && sessions.every((one, at) => one === last.from[at]);
  if (last.path && isSame) return last.path;
  const path = { casus, steps: stepsOf(casus, sessions) };
  last.path = path;
  last.from = sessions;
  return path;
}

const sessionsByCasus = oncePer((sessions: readonly SessionRecord[]) => {
  const found = new Map<string, SessionRecord[]>();
  for (const session of sessions) {
    if (session.casus === null) continue;
    const known = found.get(session.casus);
    if (known) known.push(session);
    else found.set(session.casus, [session]);
  }
  return found;
});

/** What the casus keeps of its wordings, what was chosen in its sessions and not kept, and the question as it is now. */
function stepsOf(casus: CasusRecord, sessions: readonly SessionRecord[]): QuestionStep[] {
  const kept = casus.versions.map((version) => keptStep(version, sessions));
  const known = new Set([...kept.map(({ question }) => question), casus.question]);
  const chosen = sessions.flatMap(chosenIn).filter(({ question }) => !known.has(question));
  const steps = [...kept, ...chosen].sort(byDay);
  const now = { question: oneLine(casus.question), day: null, session: null, line: null };
  const isLast = now.question === '' || steps.at(-1)?.question === now.question;
  const path = isLast ? steps : [...steps, steps.length === 0 ? { ...now, day: casus.day } : now];
  return path.filter(({ question }, at) => question !== path[at - 1]?.question);
}

function keptStep(
  { day, question, session }: CasusRecord['versions'][number],
  sessions: readonly SessionRecord[],
): QuestionStep {
  const target = session?.replace(/\.md$/, '') ?? null;
  const found = sessions.find(({ path, title }) => title === target || path === `${target ?? ''}.md`);
  const said = found?.lines.find(({ kind, text }) => kind === 'rewording' && oneLine(text) === question);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return { question, day: isDay ? day : null, session: found?.path ?? null, line: said?.id ?? null };
}

const chosenIn = ({ path, day, lines }: SessionRecord): QuestionStep[] =>
  lines
    .filter(({ kind, chosen }) => kind === 'rewording' && chosen)
    .map(({ id, text }) => ({ question: oneLine(text), day, session: path, line: id }));

function byDay(a: QuestionStep, b: QuestionStep): number {
  const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
}
