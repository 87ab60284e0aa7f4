import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { Contribution } from '@/domain/contributions/contribution';
import type { PhaseLine } from '@/domain/session/phaseLines';
import type { LiveSession } from '../sessionStore';

/**
 * What was drawn for `shown`, until that is another: in a session of a thousand lines a new one costs as little as in an
 * empty one. `shown` has to name everything that is drawn.
 */
export function useKept(shown: string, draw: () => JSX.Element): JSX.Element {
  const kept = useRef<{ readonly shown: string; readonly drawn: JSX.Element } | null>(null);
  if (kept.current?.shown !== shown) kept.current = { shown, drawn: draw() };
  return kept.current.drawn;
}

/** All that the row of a line and those of its answers show, and what the session gives to them. */
export const shownOfLine = (session: LiveSession, { line, answers }: PhaseLine): string =>
  [session.path, frameOf(session), ...[line, ...answers].map(wordsOf)].join('\n\n');

const wordsOf = ({ id, speaker, text, mark, chosen }: Contribution): string =>
  [id, speaker ?? '', mark ?? '', String(chosen), text].join('\n');

const frames = new WeakMap<LiveSession, string>();

/** The phases, which of them is now, and the people and their roles: the same for all rows of one look at a session. */
function frameOf(session: LiveSession): string {
  const { clock, participants, roles, legend } = session.note.properties;
  const frame =
    frames.get(session) ?? JSON.stringify([clock.phase, participants, roles, legend, session.phases]);
  frames.set(session, frame);
  return frame;
}
