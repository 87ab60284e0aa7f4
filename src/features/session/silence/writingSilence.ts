import { useMemo } from 'preact/hooks';

import { writingLeft } from '@/domain/session/writeFirst';

import { atNow } from '../time/TimeText';
import type { LiveProps } from '../writing';
import { isOver } from './over';

/** Whether everyone writes in silence now. What uses it is rendered when that changes, not with every tick. */
export function useWritingSilence({ store, session }: LiveProps): boolean {
  const { clock } = session.note.properties;
  const phase = session.phases[clock.phase];
  const isTime = useMemo(() => atNow(store, (now) => writingLeft(phase, clock, now) > 0), [store, session]);
  return isTime.value && !isOver(store, 'writing', session, clock.phase);
}
