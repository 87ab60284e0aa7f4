import { silenceIn, type SilentOne } from '@/domain/session/silence';
import type { Texts } from '@/i18n/texts';
import type { LiveSession } from '../sessionStore';

/**
 * Who is silent in the present phase and how, and who writes along for them, as a sentence or two; empty when everyone
 * may speak. It holds initials and nothing that anybody wrote, so a shared screen may show it.
 */
export function silenceWords(texts: Texts, { note, phases }: LiveSession): string {
  const phase = phases[note.properties.clock.phase];
  const now = phase && silenceIn(note.properties, phase);
  if (!phase || !now) return '';
  if (phase.silent.includes('all')) return texts.silence.all;
  if (phase.silent.includes('me')) return texts.silence.you;
  const name = ({ person, role }: SilentOne): string => person ?? texts.session.active[role];
  const who = texts.silence.list(now.silent.map(name));
  const isMany = now.silent.length > 1 || phase.silent.includes('participants');
  const writer = now.writer ?? texts.silence.someoneElse;
  const sentences = [
    texts.silence[now.how](who, isMany),
    now.presenter ? texts.silence.writesFor(writer, name(now.presenter)) : '',
  ];
  return sentences.filter(Boolean).map(asSentence).join(' ');
}

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
