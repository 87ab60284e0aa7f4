import type { JSX } from 'preact';

import { markSigns, type Mark } from '@/domain/contributions/contribution';
import type { SessionPhase } from '@/domain/methods/expandRounds';
import type { PhaseRole } from '@/domain/methods/method';
import { presenterIn } from '@/domain/session/presenters';
import type { Texts } from '@/i18n/texts';
import type { LiveSession } from '../sessionStore';
import type { LiveProps } from '../writing';
import { legendNow } from '../lines/legendNow';
import { SettleChoice } from './SettleChoice';
import { Timer } from '../time/Timer';

/** The phase that is under way, and its time. */
export function PhaseNow({ store, session }: LiveProps): JSX.Element | null {
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
        {phase.round !== null && (
          <span class="iv-phase-round"> {roundWords(session, phase.round, texts)}</span>
        )}
      </h3>
      <Timer store={store} session={session} />
    </section>
  );
}

/** Which round it is and, as far as it is known, who presents in it. */
function roundWords({ note }: LiveSession, round: number, texts: Texts['session']): string {
  const presenter = presenterIn(note.properties, round);
  const words = texts.panel.round(round);
  return presenter === undefined ? words : texts.panel.roundOf(words, presenter);
}

/** What the facilitator says in this phase, and what it asks of everyone. */
export function PhaseAsks({ store, session }: LiveProps): JSX.Element | null {
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
      <Meanings session={session} texts={texts} />
      <SettleChoice store={store} session={session} />
    </section>
  );
}

/** What the marks mean, where questions are marked. */
function Meanings({ session, texts }: { session: LiveSession; texts: Texts['session'] }): JSX.Element | null {
  const legend = legendNow(session);
  if (!legend) return null;
  return (
    <ul class="iv-rules">
      {(Object.keys(markSigns) as Mark[]).map((sign) => (
        <li key={sign} class="iv-meaning">
          <span aria-hidden="true">{markSigns[sign]}</span>{' '}
          {texts.line.markMeans(texts.line.marks[sign], legend[sign])}
        </li>
      ))}
    </ul>
  );
}

function PhaseNotes({ phase, texts }: { phase: SessionPhase; texts: Texts['session'] }): JSX.Element {
  const notes = [
    phase.rewords ? texts.panel.rewords : '',
    phase.optional ? texts.panel.optional : '',
    phase.takesNotes ? '' : texts.panel.noNotes,
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

/** Who is active and the rules, as short labels; the ones that the program knows come first. Silence has its own line. */
function rulesOf(phase: SessionPhase, texts: Texts['session']): string[] {
  const who = (roles: readonly PhaseRole[]): string => roles.map((role) => texts.active[role]).join(', ');
  return [
    phase.active.length > 0 ? texts.speaks(who(phase.active)) : '',
    phase.writeFirst ? texts.panel.writeFirst : '',
    phase.turns ? texts.panel.turns : '',
    phase.questionsEach === null ? '' : texts.panel.questionsEach(phase.questionsEach),
    texts.panel.advice[phase.advice],
    ...phase.rules,
  ]
    .filter(Boolean)
    .map(asLabel);
}
