import { useEffect, useState } from 'preact/hooks';

import type { Kind } from '@/domain/contributions/contribution';
import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { linesOfPhase } from '@/domain/session/phaseLines';
import { findContribution } from '@/domain/session/sessionNote';
import { nextSpeaker } from '@/domain/session/turns';
import { capture } from '../acts';
import { captureKeys } from './captureKeys';
import type { LiveProps } from '../writing';
import { turnsNow } from '../turns/Round';
import { useDraft } from './useDraft';

/** The state of the capture field and what can be done with it. */
export interface Capturing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly question: PlacedContribution | undefined;
  readonly add: () => Promise<void>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What one types, as which kind, and by whom; adding empties the field, and a refusal gives the words back. */
export function useCapture(props: LiveProps): Capturing {
  const { store, session } = props;
  const { speaker: speaks, answering: answers } = store.writing;
  const speaker = speaks.value;
  const answering = answers.value;
  const { clock, participants } = session.note.properties;
  const kinds = session.phases[clock.phase]?.captures ?? [];
  const { text, setText, send } = useDraft(store.context.drafts, session.path);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'note');
  useEffect(() => setKind(kinds[0] ?? 'note'), [clock.phase, session.path]);
  const question = answering === null ? undefined : findContribution(session.note, answering);
  const add = async (questionId = question?.id): Promise<void> => {
    // All that the field shows changes at once, so that a fast typist never meets the answer to an earlier Enter.
    answers.value = null;
    if (questionId === undefined && text.trim() !== '') speaks.value = speakerAfter(props, speaker);
    const line = { kind: questionId === undefined ? kind : 'answer', speaker, questionId } as const;
    await send((words) => capture(store, session, { ...line, text: words }));
  };
  const choose = (person: string): void => {
    speaks.value = person;
    setText('');
  };
  const answer = (): void => void add(lastQuestion(props)?.id);
  const leave = (): void => void (answers.value = null);
  const onKeyDown = captureKeys({
    text,
    participants,
    kinds,
    kind,
    setKind,
    choose,
    add: () => void add(),
    answer,
    leave,
  });
  return { text, setText, kinds, kind, setKind, question, add: () => add(), onKeyDown };
}

function lastQuestion({ session }: LiveProps): PlacedContribution | undefined {
  const lines = linesOfPhase(session.note, session.note.properties.clock.phase);
  return lines.findLast(({ line }) => line.kind === 'question')?.line;
}

/** In a round the next person follows by itself; elsewhere the speaker stays. */
function speakerAfter({ session }: LiveProps, speaker: string | null): string | null {
  const goesRound = session.phases[session.note.properties.clock.phase]?.turns === true;
  if (!goesRound || speaker === null) return speaker;
  const heard = turnsNow(session).map((turn) =>
    turn.person === speaker ? { ...turn, lines: turn.lines + 1 } : turn,
  );
  return nextSpeaker(heard, speaker);
}
