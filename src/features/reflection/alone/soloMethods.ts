import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { canBeDoneAlone } from '@/domain/reflection/alone';

/** What one person can go through: the models made for that first, then methods that begin at one person. */
export function soloMethods({ methodLibrary }: Context): Method[] {
  const methods = [...methodLibrary().methods.values()].filter(canBeDoneAlone);
  const ofMode = (mode: Method['mode']): Method[] => methods.filter((method) => method.mode === mode);
  return [...ofMode('solo'), ...ofMode('group')];
}
