import type { Context } from '@/context';
import { askingIn, notAsking, type AskingHere } from '@/domain/questions/askingHere';
import { questionMix, type QuestionMix } from '@/domain/questions/mix';
import { spokenText } from '@/domain/questions/spokenText';
import { placeOfLine } from '@/domain/session/phaseLines';
import { coachIsOn, judgeLine } from '@/ui/coach/judgeLine';
import type { LiveSession } from '../sessionStore';

/** How many questions a session has to show the mix of; none where the coach is off. */
export function questionsToMix(context: Context, { note }: LiveSession): number {
  return coachIsOn(context) ? note.contributions.filter(({ kind }) => kind === 'question').length : 0;
}

/** The questions of a session by kind, each judged as what it was asked as: by the phase in which it stands. */
export function mixOfSession(context: Context, { note, phases }: LiveSession): QuestionMix {
  const asked = new Map<string, AskingHere>();
  const questions = note.contributions.filter(({ kind }) => kind === 'question');
  for (const line of questions) {
    const place = placeOfLine(note, line);
    asked.set(spokenText(line.text), place === null ? notAsking : askingIn(phases[place]));
  }
  return questionMix(questions, (line) => judgeLine(context, line, asked.get(line) ?? notAsking).kind);
}
