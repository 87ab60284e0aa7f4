/** The wall clock and the source of randomness, as arguments so that tests can set them. */
export interface Clock {
  readonly now: () => Date;
}

export const wallClock: Clock = { now: () => new Date() };
