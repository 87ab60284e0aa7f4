import type { Method } from '@/domain/methods/method';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import { liveStore, type LiveStore } from '../time/liveStore';
import { textUnderWay } from '../../../support/underWay';

/** A session that has come to a phase, from 0, with drafts that are kept in memory. */
export async function sessionAt(
  method: Method,
  at: number,
  properties: Partial<SessionProperties> = {},
): Promise<LiveStore & { drafts: Map<string, unknown> }> {
  const live = await liveStore(method, textUnderWay(method, { at, ...properties }));
  const drafts = new Map<string, unknown>();
  Object.assign(live.store.context, {
    drafts: {
      load: (key: string) => drafts.get(key) ?? null,
      save: (key: string, draft: unknown) => void drafts.set(key, draft),
    },
  });
  return Object.assign(live, { drafts });
}
