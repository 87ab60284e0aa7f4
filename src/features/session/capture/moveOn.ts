import type { LiveProps } from '../writing';
import { isShown } from './isShown';
import { draftInHand } from './draftInHand';
import { speakerAfter } from './speakerAfter';

/**
 * Makes ready for what comes next: all that the field shows changes at once, so that a fast typist never meets the answer
 * to an earlier Enter. Gives the way back for words that could not be written: who said them, and to which question.
 */
export function moveOn(props: LiveProps, lines: number): (words: string) => void {
  const { store, session } = props;
  const { speaker, answering } = store.writing;
  const before = { speaker: speaker.peek(), answering: answering.peek() };
  const next = speakerAfter(props, before.speaker, lines);
  speaker.value = next;
  answering.value = null;
  return (words) => {
    const isAlone = draftInHand(store.context, session.path).text.peek() === words.trim();
    const isAsLeft = speaker.peek() === next && answering.peek() === null;
    if (!isAlone || !isAsLeft || !isShown(store, session)) return;
    speaker.value = before.speaker;
    answering.value = before.answering;
  };
}
