import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { Method } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { newSessionText } from '@/domain/session/newSession';
import { goToPhase, startClock } from '@/domain/session/phaseClock';
import { phasesOfSession } from '@/domain/session/rounds';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import type { SessionUnderWay } from '@/domain/session/settleChoice';
import { methodText } from './methods';
import { aSession, dutch, evening, minutesLater, someProperties } from './sessions';

/** The method of a text with these phases, each a title with the lines under it. */
export function methodOf(
  phases: readonly (readonly [title: string, ...lines: string[]])[],
  intro = '',
): Method {
  const sections = phases.map(
    ([title, ...lines], place) =>
      `## ${String(place + 1)}. ${title}\n\nminutes:: 10\nactive:: all\n${lines.join('\n')}\n`,
  );
  const { method, problems } = parseMethod(methodText(`${intro}\n\n${sections.join('\n')}`));
  if (!method) throw new Error(JSON.stringify(problems));
  return method;
}

/** A method of five phases, ten minutes each. */
export const fivePhases = methodOf([['A'], ['B'], ['C'], ['D'], ['E']]);

/** The text of a session note that passes these phases and has come to `at`, from 0, after a minute in each. */
export function textUnderWay(
  method: Method,
  {
    at = 0,
    numbers = [],
    ...parts
  }: { at?: number; numbers?: readonly number[] } & Partial<SessionProperties> = {},
): string {
  const phases: SessionPhase[] = phasesOfSession(method, numbers);
  const start = startClock(
    phases.map(({ minutes }) => minutes),
    evening,
  );
  const clock = Array.from({ length: at }, (_, index) => index + 1).reduce(
    (now, phase) => goToPhase(now, phase, minutesLater(phase)),
    start,
  );
  const properties = someProperties({ method: method.id, clock, phases: numbers, ...parts });
  return newSessionText({ properties, phases, question: 'Hoe?' }, 'nl', dutch);
}

/** A session as it is under way, read from its note. */
export function underWay(method: Method, text: string): SessionUnderWay {
  const note = aSession(text);
  return { note, method, phases: phasesOfSession(method, note.properties.phases) };
}
