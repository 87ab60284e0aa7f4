import { builtInMethods } from '@/templates';
import type { SessionPhase } from '@/domain/methods/expandRounds';
import { parseMethod } from '@/domain/methods/parseMethod';
import { sessionPhases } from '@/domain/methods/sessionPhases';
import { propertyNames } from '@/domain/notes/propertyNames';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { startClock } from '@/domain/session/phaseClock';
import { newSessionText } from '@/domain/session/newSession';
import { evening, someProperties } from './sessions';

/** The phases of the built-in incidentmethode. */
export function incidentPhases(language: NoteLanguage): SessionPhase[] {
  const { method } = parseMethod(builtInMethods[language][0] ?? '');
  return method ? sessionPhases(method) : [];
}

/** The note of a session with the incidentmethode that begins. */
export function incidentSession(language: NoteLanguage): string {
  const phases = incidentPhases(language);
  const clock = startClock(
    phases.map(({ minutes }) => minutes),
    evening,
  );
  const question = 'Hoe blijf ik in gesprek als zij dichtklapt?';
  const properties = someProperties({ clock });
  return newSessionText({ properties, phases, question }, language, propertyNames(language));
}
