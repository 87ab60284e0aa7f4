import type { TimeScale } from './timeScale';

/** How large the signs are, in pixels. */
export interface SignSize {
  /** From the middle to the edge of the sign of one thing. */
  readonly least: number;
  /** From a sign up to its number. */
  readonly toCount: number;
}

/** Where the names of lanes stand, and how many letters there is room for. */
export interface NamePlace {
  readonly x: number;
  /** Below the line of its lane; above it when negative. */
  readonly dy: number;
  readonly most: number;
}

/** Where things stand in a picture of time, in pixels. */
export interface TimeLayout {
  readonly height: number;
  /** Where the lines of the lanes begin and end. */
  readonly start: number;
  readonly end: number;
  /** Where the lines of the years end, under the lanes. */
  readonly foot: number;
  readonly scale: TimeScale;
  /** The line of a lane. */
  readonly y: (lane: number) => number;
  /** The days that one sign takes. */
  readonly apart: number;
  readonly names: NamePlace;
  readonly sign: SignSize;
}
