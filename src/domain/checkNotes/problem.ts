import type { Edit } from '../text/changes';
import type { PropertyId } from '../notes/propertyNames';
import type { YamlReason } from './yamlTrouble';

/** What can be wrong in notes, worst first: what leaves a note out of every number, out of some, and what is only odd. */
export const problemKinds = [
  'unreadable',
  'type',
  'date',
  'no-date',
  'link-gone',
  'link-astray',
  'same-name',
  'status',
  'same-id',
  'text-link',
  'link-place',
  'two-running',
  'end-first',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/**
 * What does not count because of a problem: the whole note, its place in time, in its casus, session or group, and so on.
 * `nothing` says that every number is right all the same.
 */
export type LeavesOut =
  | 'everywhere'
  | 'periods'
  | 'due'
  | 'done'
  | 'meeting'
  | 'look-back'
  | 'waiting'
  | 'version'
  | 'action'
  | 'casus'
  | 'session'
  | 'group'
  | 'choice'
  | 'as-draft'
  | 'as-planned'
  | 'twice'
  | 'times'
  | 'nothing';

/** The item of a property that means its value as a whole, be it a list or not. */
export const wholeValue = -1;

/**
 * Where something is wrong: a line and column from 1; a property, with which item of a list; the line that carries an id,
 * the `nth` of them, from 0; or all places in the text at which what was found stands, in UTF-16 code units.
 */
export type ProblemPlace =
  | { readonly at: 'line'; readonly line: number; readonly column: number }
  | { readonly at: 'property'; readonly id: PropertyId; readonly item: number }
  | { readonly at: 'id'; readonly id: string; readonly nth: number }
  | { readonly at: 'text'; readonly offsets: readonly number[] };

/** What more there is to say of a problem than its kind. */
export type ProblemDetail =
  | YamlReason
  | 'no-link'
  | 'itself'
  | 'circle'
  | 'other-type'
  | 'not-ours'
  | 'no-such-day'
  | 'no-day'
  | 'no-moment'
  | 'other-form'
  | 'no-heading'
  | 'no-block';

/** One thing that is wrong in one note. `found` is what stands there; `others` are the paths of the notes it is about. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path: string;
  readonly place: ProblemPlace;
  readonly found: string;
  readonly leavesOut: LeavesOut;
  readonly detail: ProblemDetail | null;
  readonly others: readonly string[];
  /** How many lines it is about, where that can be more than one. */
  readonly count: number;
  /** The ids of those lines, where they have some. */
  readonly ids: readonly string[];
}

/** In what way a note is mended; `to` is the day, status, type, path of a note, heading or words it is about, or ''. */
export type MendWay =
  'set' | 'status' | 'link' | 'heading' | 'whole-note' | 'unlink' | 'remove-link' | 'new-id';

/** A way to mend a problem: the change is computed on the text as it is by then. */
export interface Mend {
  readonly way: MendWay;
  readonly to: string;
  readonly change: (text: string) => Edit;
}

type Given = Pick<Problem, 'kind' | 'path' | 'place' | 'found' | 'leavesOut'> & Partial<Problem>;

/** A problem; what is not given is left out. */
export const problem = (given: Given): Problem => ({ detail: null, others: [], count: 1, ids: [], ...given });

/** A name for a problem that is the same as long as the problem is. */
export function keyOf({ kind, path, place, found }: Problem): string {
  return [kind, path, placeKey(place), found].join('\n');
}

/** What stands in a text at several places is one problem, wherever they are by now. */
function placeKey(place: ProblemPlace): string {
  if (place.at === 'property') return `${place.id} ${String(place.item)}`;
  return place.at === 'text' ? 'text' : JSON.stringify(place);
}
