import type { Context } from '@/context';
import type { Action } from '@/domain/actions/actionLine';

/** The initials of everyone who has an action in a list, in order. */
export function ownersOf(actions: readonly Action[]): string[] {
  const owners = actions.flatMap(({ owner }) => owner ?? []);
  return [...new Set(owners)].sort((a, b) => a.localeCompare(b));
}

/** The initials of everyone who has an action in the vault. */
export const knownOwners = ({ index }: Context): string[] =>
  ownersOf([...(index.value?.notes.values() ?? [])].flatMap(({ actions }) => actions));

/** Whether an action belongs to someone; '' is everyone. What has no owner is one's own. */
export function ownedBy(owner: string, me: string): (action: Action) => boolean {
  return (action) => owner === '' || action.owner === owner || (owner === me && action.owner === null);
}
