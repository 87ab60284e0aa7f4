import { useState } from 'preact/hooks';

import { firstPlace, type Place, type SignLane, type SignMark } from './signLane';

/** What somebody looks at in a picture of signs. */
export interface Looked<T> {
  /** Where Tab stops; null without signs. */
  readonly stop: Place | null;
  /** The sign that is pointed at, or else was walked to. */
  readonly shown: SignMark<T> | null;
  readonly focus: (place: Place) => void;
  readonly hover: (place: Place | null) => void;
}

/** Follows what is pointed at and walked to. A place that is gone is forgotten. */
export function useLooked<T>(lanes: readonly SignLane<T>[]): Looked<T> {
  const [focused, focus] = useState<Place | null>(null);
  const [hovered, hover] = useState<Place | null>(null);
  const markAt = (place: Place | null): SignMark<T> | null =>
    (place && lanes[place.lane]?.marks[place.mark]) ?? null;
  const stop = markAt(focused) ? focused : firstPlace(lanes);
  return { stop, shown: markAt(hovered) ?? markAt(focused), focus, hover };
}
