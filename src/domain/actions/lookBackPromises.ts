import type { VaultIndex } from '../index/vaultIndex';
import { groupOf, sessionsOf, type VaultReading } from '../index/links';
import { readProperty } from '../notes/propertyNames';
import { isOpen, type ActionLine } from './actionLine';
import { listActions, type ListedAction } from './listActions';

/** Whose promises are asked for: a group by the path of its note, or null, and people by initials. `today` is an ISO day. */
export interface PromisesOf {
  readonly group: string | null;
  readonly here: readonly string[];
  readonly absent: readonly string[];
  readonly today: string;
}

/** A promise: an action that is open, or one of the group that was done since the last session. */
export interface PromisedAction extends ListedAction {
  readonly isOfLastTime: boolean;
  readonly isOverdue: boolean;
  /** Its owner is a member who is not here today. */
  readonly isOfAbsent: boolean;
}

/**
 * The promises of a group and of the people in it: those of the last session first, then what is overdue, then the rest,
 * and last what belongs to people who are not here. What stands in a private note is left out.
 */
export function promisesOf(index: VaultIndex, whose: PromisesOf, reading: VaultReading): PromisedAction[] {
  const { group, today } = whose;
  const last = group === null ? undefined : sessionsOf(group, index, reading).at(-1);
  const groups = groupsByPath(index, reading);
  const isShown = (action: ActionLine, path: string): boolean => {
    const ofGroup = group !== null && groups(path) === group;
    if (isPrivate(index, path, reading)) return false;
    if (!isOpen(action)) return ofGroup && isDoneSince(action, path === last?.note.path, last?.day);
    return ofGroup || (action.owner !== null && hasPerson([...whose.here, ...whose.absent], action.owner));
  };
  return listActions(index, isShown, reading)
    .map((action) => ({
      ...action,
      isOfLastTime: action.path === last?.note.path,
      isOverdue: isOpen(action) && action.due !== null && action.due < today,
      isOfAbsent: action.owner !== null && hasPerson(whose.absent, action.owner),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many promises stand in the open before the rest is folded: those of last time, and at least a handful. */
export function countInSight(promises: readonly PromisedAction[]): number {
  const handful = 5;
  const ofLastTime = promises.filter((one) => one.isOfLastTime && !one.isOfAbsent).length;
  const count = Math.max(ofLastTime, handful);
  return promises.length <= count + 1 ? promises.length : count;
}

const rankOf = ({ isOfAbsent, isOfLastTime, isOverdue }: PromisedAction): number =>
  isOfAbsent ? 3 : isOfLastTime ? 0 : isOverdue ? 1 : 2;

const hasPerson = (people: readonly string[], owner: string): boolean =>
  people.some((person) => person.toLowerCase() === owner.trim().toLowerCase());

/**
 * Whether an action was done since the last session. Who ticks a box in the note writes no day: then one of that session
 * counts, and one that was not due before it.
 */
function isDoneSince(
  { status, done, due, created }: ActionLine,
  isOfLastTime: boolean,
  day: string | undefined,
): boolean {
  if (status.toLowerCase() !== 'x' || day === undefined) return false;
  if (done !== null) return done >= day;
  const latest = due ?? created;
  return isOfLastTime || (latest !== null && latest >= day);
}

function isPrivate({ notes }: VaultIndex, path: string, { names }: VaultReading): boolean {
  const note = notes.get(path);
  return note !== undefined && readProperty(note.properties, names, 'private') === true;
}

/** The group of each note, found once for all of its actions. */
function groupsByPath(index: VaultIndex, reading: VaultReading): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    const note = index.notes.get(path);
    if (!note) return null;
    const group = known.has(path) ? known.get(path) : groupOf(note, index, reading);
    known.set(path, group ?? null);
    return group ?? null;
  };
}
