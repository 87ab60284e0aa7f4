import { Platform } from 'obsidian';

import { step } from '../acts';
import { focusLastLine } from '../keys/lineFocus';
import { openKeys } from '../keys/openKeys';
import { nextTurn, previousTurn } from '../turns/turnActs';
import type { LiveProps } from '../writing';
import { captureKeys } from './captureKeys';
import type { Capturing } from './useCapture';
import type { Nudging } from './useNudge';

/** The keys of the capture field, bound to what the field and the session can do. */
export function fieldKeys(
  { store, session }: LiveProps,
  capturing: Capturing,
  nudging: Nudging,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    captureKeys({
      ...capturing,
      participants: session.note.properties.participants,
      isMac: Platform.isMacOS,
      add: () => void capturing.add(),
      answer: () => void capturing.answer(),
      addAsOneText: () => void capturing.addAsOneText(),
      park: () => void capturing.park(),
      replace: nudging.replace,
      split: nudging.split,
      leave: () => {
        capturing.leave();
        nudging.leave();
      },
      turn: (by) => (by === 1 ? nextTurn : previousTurn)(store, session),
      step: (by) => void step(store, by),
      undo: () => void store.undo(),
      toLines: () => void focusLastLine(target),
      help: () => openKeys(store.context),
    })(event);
  };
}
