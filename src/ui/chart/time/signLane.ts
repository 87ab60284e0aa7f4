/** What is drawn as one sign: things of one lane that lie too close together to tell apart, or one thing. */
export interface SignMark<T> {
  readonly key: string | number;
  /** Its middle, as a day number. */
  readonly at: number;
  readonly items: readonly T[];
}

/** A lane of a picture with its marks, oldest first. */
export interface SignLane<T> {
  readonly id: string;
  /** What stands beside or above it; nothing when empty. */
  readonly name: string;
  readonly marks: readonly SignMark<T>[];
}

/** A sign by its lane and its place in it. */
export interface Place {
  readonly lane: number;
  readonly mark: number;
}

/** As much of the lanes as walking needs. */
export type Marks = readonly { readonly marks: readonly { readonly at: number }[] }[];

/** The newest sign of the first lane that has any. */
export function firstPlace(lanes: Marks): Place | null {
  const lane = lanes.findIndex(({ marks }) => marks.length > 0);
  return lane < 0 ? null : { lane, mark: (lanes[lane]?.marks.length ?? 1) - 1 };
}
