import type { JSX } from 'preact';

import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { PhaseRole } from '@/domain/methods/method';
import type { Texts } from '@/i18n/texts';
import type { LiveSession, SessionStore } from '../sessionStore';
import { Timer } from './Timer';

interface PhaseProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
}

/** The phase that is under way, and its time. */
export function PhaseNow({ store, session }: PhaseProps): JSX.Element | null {
  const texts = store.context.texts().session;
  const { phase: index } = session.note.properties.clock;
  const phase = session.phases[index];
  if (!phase) return null;
  return (
    <section class="iv-phase">
      <h3 class="iv-phase-title">
        <span class="iv-only-read">{texts.panel.phaseOf(index + 1, session.phases.length)}</span>
        <span class="iv-phase-number" aria-hidden="true">
          {index + 1}
        </span>{' '}
        {phase.title}
        {phase.round !== null && <span class="iv-phase-round"> {texts.panel.round(phase.round)}</span>}
      </h3>
      <Timer store={store} session={session} />
    </section>
  );
}

/** What the facilitator says in this phase, and what it asks of everyone. */
export function PhaseAsks({ store, session }: PhaseProps): JSX.Element | null {
  const texts = store.context.texts().session;
  const phase = session.phases[session.note.properties.clock.phase];
  if (!phase) return null;
  return (
    <section class="iv-phase-asks">
      {phase.instruction !== '' && <p class="iv-instruction">{phase.instruction}</p>}
      <ul class="iv-rules">
        {rulesOf(phase, texts).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <PhaseNotes phase={phase} texts={texts} />
    </section>
  );
}

function PhaseNotes({ phase, texts }: { phase: SessionPhase; texts: Texts['session'] }): JSX.Element {
  const notes = [
    phase.rewords ? texts.panel.rewords : '',
    phase.optional ? texts.panel.optional : '',
    phase.takesNotes ? '' : texts.panel.noNotes,
    phase.isPrivate ? texts.panel.isPrivate : '',
  ].filter(Boolean);
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="iv-phase-note">
          {note}
        </p>
      ))}
    </>
  );
}

const asLabel = (rule: string): string => rule.charAt(0).toUpperCase() + rule.slice(1).replace(/\.$/, '');

/** Who is active, who is silent and how, and the rules, as short labels; the ones that the program knows come first. */
function rulesOf(phase: SessionPhase, texts: Texts['session']): string[] {
  const who = (roles: readonly PhaseRole[]): string => roles.map((role) => texts.active[role]).join(', ');
  const isMany = phase.silent.length > 1 || phase.silent.includes('participants');
  return [
    phase.active.length > 0 ? texts.speaks(who(phase.active)) : '',
    phase.silence ? texts.silence[phase.silence](who(phase.silent), isMany) : '',
    phase.writeFirst ? texts.panel.writeFirst : '',
    phase.turns ? texts.panel.turns : '',
    phase.questionsEach === null ? '' : texts.panel.questionsEach(phase.questionsEach),
    texts.panel.advice[phase.advice],
    ...phase.rules,
  ]
    .filter(Boolean)
    .map(asLabel);
}
