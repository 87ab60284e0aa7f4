import { useEffect, useState } from 'preact/hooks';

import type { Kind } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import type { TwoQuestions } from '@/domain/questions/splitQuestion';
import { questionToAnswer } from '@/domain/session/cards';
import type { PastedLine } from '@/domain/session/pastedLines';
import { kindsToWrite } from '@/domain/session/rewording';
import { findContribution } from '@/domain/session/sessionNote';
import { nextSpeaker } from '@/domain/session/turns';
import { capture } from '../acts';
import { parkTyped } from '../parking/park';
import type { LiveProps } from '../writing';
import { turnsNow } from '../turns/turnNow';
import { captureLines } from './captureLines';
import { captureSplit } from './captureSplit';
import { useDraft } from './useDraft';
import { usePaste } from './usePaste';

/** The state of the capture field and what can be done with it. */
export interface Capturing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly question: PlacedContribution | undefined;
  /** The lines that a paste can become; empty when there is no choice to make. */
  readonly pasted: readonly PastedLine[];
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Adds what is typed: as one line, or a paste as the lines that are offered. */
  readonly add: () => Promise<void>;
  readonly addAsOneText: () => Promise<void>;
  readonly park: () => Promise<void>;
  /** Adds a question that is typed as the two that it holds. */
  readonly split: (into: TwoQuestions) => Promise<void>;
  readonly answer: () => Promise<void>;
  readonly choose: (person: string) => void;
  readonly leave: () => void;
}

/** What one types, as which kind, and by whom; adding empties the field, and a refusal gives the words back. */
export function useCapture(props: LiveProps): Capturing {
  const { store, session } = props;
  const { speaker: speaks, answering: answers } = store.writing;
  const speaker = speaks.value;
  const { participants } = session.note.properties;
  const draft = useDraft(store.context.drafts, session.path);
  const { text } = draft;
  const { kinds, kind, setKind } = useKind(session);
  const paste = usePaste(text, participants, session.path);
  const question = answers.value === null ? undefined : findContribution(session.note, answers.value);
  const setText = (words: string): void => {
    if (words === '') paste.leave();
    draft.setText(words);
  };
  const send = async (write: (words: string) => Promise<boolean>, lines = 0): Promise<void> => {
    speaks.value = speakerAfter(props, speaker, lines);
    // All that the field shows changes at once, so that a fast typist never meets the answer to an earlier Enter.
    answers.value = null;
    paste.leave();
    await draft.send(write);
  };
  const addAsOneText = async (questionId = question?.id): Promise<void> => {
    const lines = questionId === undefined && text.trim() !== '' ? 1 : 0;
    const line = { kind: questionId === undefined ? kind : 'answer', speaker, questionId } as const;
    await send((words) => capture(store, session, { ...line, text: words }), lines);
  };
  const addLines = (): Promise<void> => send(() => captureLines(store, session, kind, paste.lines));
  return {
    ...{ text, setText, kinds, kind, setKind, question },
    pasted: paste.lines,
    onPaste: paste.onPaste,
    add: () => (paste.lines.length > 0 ? addLines() : addAsOneText()),
    addAsOneText: () => addAsOneText(),
    park: () => send((words) => parkTyped(store, session, { text: words, speaker })),
    split: (into) => send((words) => captureSplit(store, session, words, { speaker, into }), into.length),
    answer: () => addAsOneText(idToAnswer(props)),
    choose: (person) => {
      speaks.value = person;
      setText('');
    },
    leave: () => {
      answers.value = null;
      paste.leave();
    },
  };
}

/** The id of the question that an answer belongs to; one on its way to the note is the last that was asked. */
function idToAnswer({ store, session }: LiveProps): string | undefined {
  const asked = store.writing.underWay.value.findLast(({ kind }) => kind === 'question');
  return (asked ?? questionToAnswer(session))?.id;
}

/** The kind of line that is written, of those that the phase captures; another phase begins with its first. */
function useKind({
  note,
  phases,
  path,
}: LiveProps['session']): Pick<Capturing, 'kinds' | 'kind' | 'setKind'> {
  const index = note.properties.clock.phase;
  const phase = phases[index];
  const kinds = phase ? kindsToWrite(phase) : [];
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'note');
  useEffect(() => setKind(kinds[0] ?? 'note'), [index, path]);
  return { kinds, kind, setKind };
}

/** In a round the next person follows by itself once so many lines are added; elsewhere the speaker stays. */
function speakerAfter({ session }: LiveProps, speaker: string | null, lines: number): string | null {
  if (lines === 0) return speaker;
  const goesRound = session.phases[session.note.properties.clock.phase]?.turns === true;
  if (!goesRound || speaker === null) return speaker;
  const heard = turnsNow(session).map((turn) =>
    turn.person === speaker ? { ...turn, lines: turn.lines + lines } : turn,
  );
  return nextSpeaker(heard, speaker);
}
