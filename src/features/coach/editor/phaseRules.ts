import type { Context } from '@/context';
import { askingIn, type AskingHere } from '@/domain/questions/askingHere';
import { phasesOfSession } from '@/domain/session/rounds';
import type { SessionFacts } from './noteFacts';

/** How questions stand in each phase of a session, by its method; nothing while that is not known. */
export function phaseRules(context: Context, { method, phases }: SessionFacts): readonly AskingHere[] {
  const found = context.findMethod(method);
  return found ? phasesOfSession(found, phases).map(askingIn) : [];
}
