import { useMemo } from 'preact/hooks';

import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { Contribution } from '@/domain/contributions/contribution';
import { harvestPlaces, isHarvestTime } from '@/domain/session/harvestMinute';
import { addLine } from '@/domain/session/lineEdits';
import { undoAdd } from '@/domain/session/undo';
import { placeOf } from '../acts';
import { atNow } from '../time/TimeText';
import type { LiveProps } from '../writing';
import { isOver } from './over';

/** The kinds of line that a harvest makes. */
export const harvestKinds = ['insight', 'note'] as const;

export type HarvestKind = (typeof harvestKinds)[number];

/** The part of a session's drafts in which a harvest is kept; `place` counts from 0. */
export const harvestPart = (place: number): string => `#${String(place + 1)}`;

/** Whether it is time to harvest a phase. What uses it is rendered when that changes, not with every tick. */
export function useHarvestTime({ store, session }: LiveProps, place: number): boolean {
  const { clock } = session.note.properties;
  const isTime = useMemo(() => atNow(store, (now) => isHarvestTime(place, clock, now)), [store, session]);
  return isTime.value && !isOver(store, 'harvest', session, place);
}

/** Whether a field to harvest is shown, in its minute or because something stands in it. */
export function useHarvesting({ store, session }: LiveProps): boolean {
  const { clock } = session.note.properties;
  const open = harvestPlaces(session.phases, clock).filter(
    (place) => !isOver(store, 'harvest', session, place),
  );
  const isTime = useMemo(
    () => atNow(store, (now) => open.some((place) => isHarvestTime(place, clock, now))),
    [store, session, open.join()],
  );
  const isTyped = open.some((place) =>
    Boolean(store.context.drafts.load(`capture:${session.path}${harvestPart(place)}`)),
  );
  return isTime.value || isTyped;
}

/** Writes a line to the phase that it is about. */
export function harvest(
  { store, session }: LiveProps,
  place: number,
  typed: Pick<Contribution, 'kind' | 'speaker' | 'text'>,
): Promise<boolean> {
  const text = oneParagraph(typed.text);
  if (text === '') return Promise.resolve(false);
  const id = newId(typed.kind, session.note.text, store.context.random);
  const line: Contribution = { ...typed, id, text, mark: null, chosen: false };
  return store.change(
    (note) => addLine(note, placeOf(session, place), line),
    () => undoAdd(line),
    session,
  );
}
