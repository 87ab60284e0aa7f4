import type { Kind } from '@/domain/contributions/contribution';
import type { TwoQuestions } from '@/domain/questions/splitQuestion';
import { questionToAnswer } from '@/domain/session/cards';
import { parkTyped } from '../parking/park';
import type { LiveProps } from '../writing';
import { captureLine } from './captureLine';
import { captureLines } from './captureLines';
import { captureSplit } from './captureSplit';
import { isShown } from './isShown';
import { linesUnderWay } from './linesUnderWay';
import { moveOn } from './moveOn';
import type { Draft } from './useDraft';
import type { Pasting } from './usePaste';

/** What the field holds: the words, as which kind, of whom, and the question that they answer. */
interface InField {
  readonly draft: Draft;
  readonly paste: Pasting;
  readonly kind: Kind;
  readonly question: { readonly id: string } | undefined;
  readonly speaker: string | null;
}

/** What can be made of the words in the field. Each empties it at once and gives whether the words were written. */
export interface WaysToAdd {
  /** Adds what is typed: as one line, or a paste as the lines that are offered. */
  readonly add: () => Promise<boolean>;
  readonly addAsOneText: () => Promise<boolean>;
  readonly park: () => Promise<boolean>;
  /** Adds a question that is typed as the two that it holds. */
  readonly split: (into: TwoQuestions) => Promise<boolean>;
  readonly answer: () => Promise<boolean>;
}

export function waysToAdd(props: LiveProps, { draft, paste, kind, question, speaker }: InField): WaysToAdd {
  const { store, session } = props;
  const { text } = draft;
  const send = async (write: (words: string) => Promise<boolean>, lines = 0): Promise<boolean> => {
    const giveBack = moveOn(props, lines);
    paste.leave();
    const isWritten = await draft.send(write);
    if (!isWritten) giveBack(text);
    return isWritten;
  };
  const addAsOneText = (questionId = question?.id): Promise<boolean> => {
    const lines = questionId === undefined && text.trim() !== '' ? 1 : 0;
    const line = { kind: questionId === undefined ? kind : 'answer', speaker, questionId } as const;
    return send((words) => captureLine(store, session, { ...line, text: words }), lines);
  };
  const addLines = async (): Promise<boolean> => {
    const isWritten = await send(() => captureLines(store, session, kind, paste.lines));
    if (!isWritten && isShown(store, session)) paste.offerAgain();
    return isWritten;
  };
  return {
    add: () => (paste.lines.length > 0 ? addLines() : addAsOneText()),
    addAsOneText: () => addAsOneText(),
    park: () => send((words) => parkTyped(store, session, { text: words, speaker })),
    split: (into) => send((words) => captureSplit(store, session, words, { speaker, into }), into.length),
    answer: () => addAsOneText(idToAnswer(props)),
  };
}

/** The id of the question that an answer belongs to; one on its way to the note is the last that was asked. */
function idToAnswer({ store, session }: LiveProps): string | undefined {
  const asked = linesUnderWay(store, session).findLast(({ kind }) => kind === 'question');
  return (asked ?? questionToAnswer(session))?.id;
}
