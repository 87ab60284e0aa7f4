import type { Contribution } from '../contributions/contribution';
import { combine } from '../text/changes';
import { replaceLine } from './lineEdits';
import { undoAdd, type Undo } from './undo';

/**
 * Makes one line again of two that were added as the halves of `whole`, which has the id of the first. It refuses when
 * someone has worked on one of them since.
 */
export const joinLines =
  ([first, second]: readonly [Contribution, Contribution], whole: Contribution): Undo =>
  (note) =>
    combine(replaceLine(note, first, whole), undoAdd(second)(note));
