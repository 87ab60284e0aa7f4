import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import type { Method } from '@/domain/methods/method';
import { numbered, type MethodName } from '@/domain/methods/newMethod';
import { ownPath, takenIds } from '../ownMethods';

/** A method that is there already with the id of one that comes in. */
export interface Clash {
  readonly title: string;
  /** The user's own note; null when the method comes with the plugin. */
  readonly path: string | null;
  /** What the one that comes in is called when both are kept. */
  readonly free: MethodName;
}

/** What stands in the way of a method that comes in, or null. */
export function clashOf(context: Context, { id, title }: Method): Clash | null {
  const path = ownPath(context, id);
  const known = context.methodLibrary().methods.get(id);
  if (!known && path === null) return null;
  const ownTitle = path !== null && !context.methodLibrary().own.has(id) ? titleOf(path) : undefined;
  return { title: ownTitle ?? known?.title ?? id, path, free: numbered({ id, title }, takenIds(context)) };
}
