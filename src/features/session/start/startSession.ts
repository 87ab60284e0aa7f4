import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { fileName } from '@/domain/notes/fileName';
import { setProperties } from '@/domain/notes/frontmatter';
import { formatDay } from '@/domain/notes/moments';
import { formatLink } from '@/domain/notes/wikilinks';
import { newSessionText } from '@/domain/session/newSession';
import { initialsIn } from '@/domain/session/people';
import { startClock } from '@/domain/session/phaseClock';
import { applyChanges, edit } from '@/domain/text/changes';
import { sessionRoles, type SessionProperties } from '@/domain/session/sessionProperties';
import { pathNow } from '@/obsidian/renamedNotes';
import { legendToKeep, numbersToKeep, startPlan, variantToKeep, type StartPlan } from './startPlan';
import { peopleIn, type StartValues } from './startValues';

/**
 * Makes the session note and gives its path; null when the method is not there any more. `earlier` is the path of a session
 * that this one is about.
 */
export async function startSession(
  context: Context,
  values: StartValues,
  earlier: string | null = null,
): Promise<string | null> {
  const method = context.findMethod(values.method);
  if (!method) return null;
  const now = context.clock.now();
  const folder = context.folderFor('session');
  const plan = startPlan(method, values);
  const properties = propertiesOf(context, values, method, plan);
  const text = newSessionText(
    { properties, phases: plan.phases, question: values.question, opening: values.opening },
    context.noteLanguage(),
    context.propertyNames(),
  );
  const linked = earlier === null ? text : withEarlier(context, text, earlier);
  return context.notes.create(folder, nameFor(context, values, method, now), linked);
}

function propertiesOf(
  context: Context,
  values: StartValues,
  method: Method,
  plan: StartPlan,
): SessionProperties {
  const now = context.clock.now();
  const people = method.mode === 'solo' ? [] : peopleIn(values);
  const roles = sessionRoles
    .filter((role) => people.includes(values[role]))
    .map((role) => [role, values[role]]);
  return {
    status: 'running',
    start: now,
    end: null,
    method: method.id,
    casus: linkTo(context, values.casus),
    group: method.mode === 'solo' ? null : linkTo(context, values.group),
    participants: people,
    roles: Object.fromEntries(roles) as SessionProperties['roles'],
    clock: startClock(
      plan.phases.map(({ minutes }) => minutes),
      now,
    ),
    evaluation: [],
    phases: numbersToKeep(method, plan),
    variant: variantToKeep(method, values),
    legend: legendToKeep(values, plan.phases, context.texts().session.line.marks),
    absent: initialsIn(values.absent).filter((person) => !people.includes(person)),
    handovers: [],
    talked: [],
    talking: null,
    tallies: [],
  };
}

function withEarlier(context: Context, text: string, earlier: string): string {
  const link = linkTo(context, earlier);
  const name = context.propertyNames().toWrite('session');
  const set = link === null ? edit() : setProperties(text, { [name]: formatLink(link) });
  return set.ok ? applyChanges(text, set.changes) : text;
}

function linkTo(context: Context, path: string): string | null {
  const file = context.app.vault.getFileByPath(pathNow(context.app, path));
  return file ? context.app.metadataCache.fileToLinktext(file, context.folderFor('session'), true) : null;
}

/** The day and the casus' name, or the method's: never the question, which may be private. */
function nameFor(context: Context, { casus }: StartValues, method: Method, now: Date): string {
  const name = context.app.vault.getFileByPath(pathNow(context.app, casus))?.basename ?? method.title;
  const day = formatDay(now);
  return fileName(`${day} ${name}`, context.texts().session.start.sessionOf(day));
}
