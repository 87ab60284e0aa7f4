import type { Phase, PhaseRole } from '@/domain/methods/method';
import type { Texts } from '@/i18n/texts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who speaks, who is silent and how, and what the phase asks beside its rules, each in a few words. */
export function asksOf(phase: Phase, texts: Texts): string[] {
  const words = texts.methods.page;
  const { panel } = texts.session;
  return [
    ...peopleIn(phase, texts),
    phase.writeFirst ? panel.writeFirst : '',
    phase.turns ? panel.turns : '',
    phase.questionsEach === null ? '' : panel.questionsEach(phase.questionsEach),
    phase.active.includes('me') ? '' : words.advice[phase.advice],
    phase.rewords ? words.rewords : '',
    phase.settles === null ? '' : words.settles(phase.settles),
    phase.takesNotes ? '' : words.noNotes,
    phase.isPrivate ? words.isPrivate : '',
    phase.optional ? words.optional : '',
    phase.rounds === 1 ? '' : words.rounds(phase.rounds),
  ]
    .filter(Boolean)
    .map(capital);
}

function peopleIn({ active, silent, silence }: Phase, { session, methods }: Texts): string[] {
  const who = (roles: readonly PhaseRole[]): string =>
    methods.page.listed(roles.map((role) => session.active[role]));
  const isMany = silent.length > 1 || silent.includes('participants');
  return [
    active.includes('me') ? '' : methods.page.speaks(who(active)),
    silence === null ? '' : session.silence[silence](who(silent), isMany),
  ];
}

/** What the marks on questions mean where the method says so; empty otherwise. */
export function legendOf({ marks, legend }: Phase, { session, methods }: Texts): string {
  if (!marks) return '';
  if (!legend) return methods.page.marks;
  const { warm, neutral, cold } = session.line.marks;
  return `${warm}: ${legend.warm}. ${neutral}: ${legend.neutral}. ${cold}: ${legend.cold}.`;
}
