import { groupOf, type VaultReading } from '../index/links';
import type { VaultIndex } from '../index/vaultIndex';
import { groupByDue, type DueGroup, type ListedAction } from './listActions';

/** By what a list of actions is put together. */
export const listings = ['due', 'casus', 'group', 'person'] as const;
export type Listing = (typeof listings)[number];

/** An action with the path of the group that it belongs to, by its note or its casus. */
export interface GroupedAction extends ListedAction {
  readonly group: string | null;
}

/**
 * Actions that stand together. `of` is when they are due, the path of their casus or group, or initials; null for those
 * that have none, which come last.
 */
export type ActionSection = { readonly actions: readonly GroupedAction[] } & (
  | { readonly by: 'due'; readonly of: DueGroup }
  | { readonly by: Exclude<Listing, 'due'>; readonly of: string | null }
);

/** The actions of a list, soonest due first as given, each with its group; notes are asked for their group once. */
export function withGroups(
  actions: readonly ListedAction[],
  index: VaultIndex,
  reading: VaultReading,
): GroupedAction[] {
  const known = new Map<string, string | null>();
  const groupAt = (path: string | null): string | null => {
    if (path === null) return null;
    if (!known.has(path)) {
      const note = index.notes.get(path);
      known.set(path, note ? groupOf(note, index, reading) : null);
    }
    return known.get(path) ?? null;
  };
  return actions.map((action) => ({ ...action, group: groupAt(action.path) ?? groupAt(action.casus) }));
}

/** Actions in sections: by due day, or by casus or group with the soonest due first, or by person with `me` first. */
export function sectionsOf(
  actions: readonly GroupedAction[],
  by: Listing,
  { today, me }: { readonly today: string; readonly me: string },
): ActionSection[] {
  if (by === 'due')
    return groupByDue(actions, today).map((one) => ({ by, of: one.group, actions: one.actions }));
  const keyOf = (action: GroupedAction): string | null => (by === 'person' ? action.owner : action[by]);
  const keys = [...new Set(actions.map(keyOf))];
  const rankOf = (key: string | null): number => (key === null ? 2 : by === 'person' && key === me ? 0 : 1);
  const byName = (a: string | null, b: string | null): number =>
    by === 'person' ? (a ?? '').localeCompare(b ?? '') : 0;
  return keys
    .sort((a, b) => rankOf(a) - rankOf(b) || byName(a, b))
    .map((of) => ({ by, of, actions: actions.filter((action) => keyOf(action) === of) }));
}

/** What asks for something today: what is due, and what was due before. */
export function dueToday<T extends { readonly due: string | null }>(
  actions: readonly T[],
  today: string,
): T[] {
  return actions.filter(({ due }) => due !== null && due <= today);
}
