import type { Context } from '@/context';
import { groupLevelProperties, type GroupLevels } from '@/domain/choosing/groupLevels';
import { readProperties, setProperties, type PropertyChanges } from '@/domain/notes/frontmatter';
import { refuse, type Edit } from '@/domain/text/changes';
import { namedChanges } from '@/domain/notes/namedChanges';

/** Takes back what was kept; gives whether it was written. */
export type TakeBack = () => Promise<boolean>;

/** What is filled in and differs from what the group's note says. A field that is empty takes nothing away. */
export function levelsToKeep(filledIn: GroupLevels, kept: GroupLevels): Partial<GroupLevels> {
  const { experience, trust } = filledIn;
  return {
    ...(experience !== null && experience !== kept.experience ? { experience } : {}),
    ...(trust !== null && trust !== kept.trust ? { trust } : {}),
  };
}

/** Writes levels into a group's note. Gives the way back, or null when it was not written; the user was told why. */
export async function keepLevels(
  context: Context,
  group: string,
  levels: Partial<GroupLevels>,
): Promise<TakeBack | null> {
  const before: { properties: PropertyChanges; written: PropertyChanges } = { properties: {}, written: {} };
  const written = await context.notes.change(group, (text) => {
    const raw = readProperties(text);
    if (!raw) return refuse('unreadable-properties');
    const words = groupLevelProperties({ experience: null, trust: null, ...levels }, context.noteLanguage());
    const named = namedChanges(words, raw, context.propertyNames());
    before.written = withoutEmpty(named);
    before.properties = valuesOf(raw, Object.keys(before.written));
    return setProperties(text, before.written);
  });
  if (!context.tell(written)) return null;
  return async () =>
    context.tell(await context.notes.change(group, takingBack(before.written, before.properties)));
}

/** Puts back what stood there, unless someone has changed it since. */
const takingBack =
  (written: PropertyChanges, before: PropertyChanges) =>
  (text: string): Edit => {
    const raw = readProperties(text);
    if (!raw) return refuse('unreadable-properties');
    const isOurs = Object.entries(written).every(([name, value]) => raw[name] === value);
    return isOurs ? setProperties(text, before) : refuse('line-changed');
  };

const withoutEmpty = (changes: PropertyChanges): PropertyChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));

function valuesOf(raw: Readonly<Record<string, unknown>>, names: readonly string[]): PropertyChanges {
  return Object.fromEntries(
    names.map((name) => {
      const value = raw[name];
      return [name, typeof value === 'string' || typeof value === 'number' ? value : null];
    }),
  );
}
