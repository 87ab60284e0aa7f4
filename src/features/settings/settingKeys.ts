import { propertyIds, type PropertyId } from '@/domain/notes/propertyNames';
import type { Settings } from '@/domain/settings/settings';

const namePrefix = 'propertyNames.';

/** The key under which a property's own name stands in the settings tab. */
export const nameKey = (id: PropertyId): string => namePrefix + id;

/** The value of a key of the settings tab. */
export function valueOf(settings: Settings, key: string): unknown {
  const id = idOf(key);
  return id === null ? settings[key] : (settings.propertyNames[id] ?? '');
}

/** What changes in the settings when a key of the settings tab gets a value. An empty name goes back to the standard. */
export function changeOf(settings: Settings, key: string, value: unknown): Partial<Settings> {
  const id = idOf(key);
  if (id === null) return { [key]: value };
  const { [id]: _old, ...others } = settings.propertyNames;
  const name = typeof value === 'string' ? value.trim() : '';
  return { propertyNames: name === '' ? others : { ...others, [id]: name } };
}

const idOf = (key: string): PropertyId | null => propertyIds.find((id) => nameKey(id) === key) ?? null;
