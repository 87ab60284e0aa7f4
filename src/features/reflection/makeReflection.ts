import type { Context } from '@/context';
import { formatAction } from '@/domain/actions/actionLine';
import { themesIn } from '@/domain/casus/newCasus';
import { newId } from '@/domain/contributions/newId';
import { asProse } from '@/domain/contributions/plainText';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { readProperty } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';
import { newReflectionText, reflectionName, type NewReflection } from '@/domain/reflection/newReflection';
import { reflectionParts } from '@/domain/reflection/reflectionHeadings';
import { noteTemplates } from '@/templates';
import { dueOrTell, meetingFor } from '@/ui/dueWords';
import { aboutNote } from './aboutNote';
import type { ReflectionValues } from './reflectionValues';

/** Makes a reflection's note and gives its path; null when something must be mended first, which the user is told. */
export async function makeReflection(context: Context, values: ReflectionValues): Promise<string | null> {
  const due = await dueOrTell(context, values.due, meetingFor(context, [values.about]));
  if (due === undefined) return null;
  if (due !== null && values.plan.trim() === '') {
    context.say(context.texts().reflection.planMissing);
    return null;
  }
  const language = context.noteLanguage();
  const templates = noteTemplates[language];
  const day = formatDay(context.clock.now());
  const plan = await planLine(context, values.plan, due, day);
  const text = newReflectionText(
    values.length === 'longer' ? templates.reflectionLonger : templates.reflection,
    {
      day,
      parts: { ...partsOf(values), plan },
      themes: themesIn(values.themes),
      feeling: values.feeling === '' ? null : Number(values.feeling),
      isPrivate: values.isPrivate,
      model: aboutNote(context, values.about).model,
      ...linksTo(context, values.about),
    },
    { language, names: context.propertyNames() },
  );
  const about = values.about === '' ? null : titleOf(values.about);
  return context.notes.create(context.folderFor('reflection'), reflectionName(day, about, language), text);
}

const partsOf = (values: ReflectionValues): NewReflection['parts'] =>
  Object.fromEntries(reflectionParts.map((part) => [part, asProse(values[part])]));

async function planLine(context: Context, plan: string, due: string | null, day: string): Promise<string> {
  const text = plan.trim();
  if (text === '') return '';
  const { initials } = context.store.settings.value;
  const id = newId('action', text, context.random);
  const owner = initials === '' ? null : initials;
  const action = { id, status: ' ', owner, text, created: day, due, done: null };
  return formatAction(action, await context.taskStyle());
}

/** The links of a reflection: to the session with the casus that it names, or to the casus. */
export function linksTo(context: Context, about: string): { session: string | null; casus: string | null } {
  const { metadataCache, vault } = context.app;
  const file = about === '' ? null : vault.getFileByPath(about);
  if (!file) return { session: null, casus: null };
  const link = metadataCache.fileToLinktext(file, '', true);
  const raw = metadataCache.getFileCache(file)?.frontmatter ?? {};
  if (noteTypeOf(raw.type) === 'casus') return { session: null, casus: link };
  return { session: link, casus: linkTarget(readProperty(raw, context.propertyNames(), 'casus')) };
}
