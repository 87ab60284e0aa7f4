import { oneLine } from '../../casus/questionVersions';
import type { CasusRecord, Records, SessionRecord } from '../../records/records';
import { withSessions, type CasusMonth } from '../casusMonths';
import { joined } from '../months';
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
  return joined(withSessions(casussen, all.sessions).map(pathsIn)).reverse();
}

const none: readonly SessionRecord[] = [];

const pathsIn = oncePer((month: CasusMonth): QuestionPath[] => {
  const sessions = sessionsByCasus(month.sessions);
  return month.casussen
    .map((casus) => ({ casus, steps: stepsOf(casus, sessions.get(casus.path) ?? none) }))
    .filter(({ steps }) => steps.length > 0);
});

function sessionsByCasus(sessions: readonly SessionRecord[]): Map<string, SessionRecord[]> {
  const found = new Map<string, SessionRecord[]>();
  for (const session of sessions) {
    if (session.casus === null) continue;
    const known = found.get(session.casus);
    if (known) known.push(session);
    else found.set(session.casus, [session]);
  }
  return found;
}

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
