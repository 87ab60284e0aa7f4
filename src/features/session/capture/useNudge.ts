import { useEffect, useState } from 'preact/hooks';

import { askingIn, nudgeHere, type NudgeKind } from '@/domain/questions/askingHere';
import type { Judgement } from '@/domain/questions/judgement';
import { phaseNow } from '@/domain/session/phaseLines';
import { getReady } from '@/ui/coach/getReady';
import { coachIsOn, judgeLine } from '@/ui/coach/judgeLine';
import type { LiveProps } from '../writing';
import { splitOffer, type SplitOffer } from './splitOffer';
import type { Capturing } from './useCapture';
import { useSettled } from './useSettled';

/** What the coach says of the question that is being typed. */
export interface Nudge {
  readonly kind: NudgeKind;
  readonly line: string;
  readonly judged: Judgement;
}

/** The nudge with what can be done about it. */
export interface Nudging extends SplitOffer {
  /** Whether a question is being typed where questions are asked. */
  readonly isAtWork: boolean;
  readonly nudge: Nudge | null;
  /** The words that were typed before they were replaced; null when they were not, or no longer matter. */
  readonly asTyped: string | null;
  /** Puts the other wording in the field, or the words as they were typed before; without either nothing happens. */
  readonly replace: () => void;
  /** Hides the nudge for this line. */
  readonly leave: () => void;
}

/** Looks along with what is typed, where questions are asked. Nothing is held up by it. */
export function useNudge({ store, session }: LiveProps, capturing: Capturing): Nudging {
  const { context } = store;
  const { text, setText } = capturing;
  const [isLeft, setLeft] = useState(false);
  const [replaced, setReplaced] = useState<{ readonly from: string; readonly by: string } | null>(null);
  const asking = askingIn(phaseNow(session));
  const isAtWork = coachIsOn(context) && asking.asks && isQuestion(capturing);
  const line = useSettled(text);
  useEffect(() => {
    if (asking.asks) void getReady(context);
  }, [asking.asks, context]);
  useEffect(() => {
    if (text === '') setLeft(false);
  }, [text]);
  const judged = isAtWork && !isLeft && line !== '' ? judgeLine(context, line, asking) : null;
  const kind = judged && nudgeHere(judged, asking);
  const asTyped = isAtWork && replaced?.by === text ? replaced.from : null;
  const replace = (): void => {
    const by = asTyped ?? (isAtWork ? judgeLine(context, text, asking).rewording : null);
    if (by === null || text === '') return;
    setReplaced(asTyped === null ? { from: text, by } : null);
    setText(by);
  };
  const leave = (): void => {
    if (kind) setLeft(true);
  };
  const nudge = judged && kind ? { kind, line, judged } : null;
  return { isAtWork, nudge, asTyped, replace, leave, ...splitOffer(capturing, isAtWork) };
}

const isQuestion = ({ kind, question, pasted }: Capturing): boolean =>
  kind === 'question' && question === undefined && pasted.length === 0;
