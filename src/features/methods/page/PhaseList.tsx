import type { JSX } from 'preact';

import { shownMinutes } from '@/domain/methods/methodPicture';
import type { Phase } from '@/domain/methods/method';
import type { Texts } from '@/i18n/texts';
import { asksOf, legendOf } from './phaseFacts';

interface PhaseListProps {
  readonly phases: readonly Phase[];
  readonly texts: Texts;
}

/** The phases of one variant in full, numbered as they come by. */
export function PhaseList({ phases, texts }: PhaseListProps): JSX.Element {
  return (
    <ol class="iv-method-phases">
      {phases.map((phase, index) => (
        <PhaseInFull key={phase.number} phase={phase} number={index + 1} texts={texts} />
      ))}
    </ol>
  );
}

interface PhaseInFullProps {
  readonly phase: Phase;
  readonly number: number;
  readonly texts: Texts;
}

function PhaseInFull({ phase, number, texts }: PhaseInFullProps): JSX.Element {
  const legend = legendOf(phase, texts);
  return (
    <li class="iv-method-phase">
      <h3>
        <span class="iv-phase-number">{number}</span> <span class="iv-method-phase-title">{phase.title}</span>{' '}
        <span class="iv-method-phase-minutes">{texts.methods.minutes(shownMinutes(phase.minutes))}</span>
      </h3>
      <p class="iv-method-asks">{asksOf(phase, texts).join(' · ')}</p>
      {phase.instruction !== '' && <p class="iv-method-instruction">{phase.instruction}</p>}
      {phase.rules.length > 0 && (
        <ul>
          {phase.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {legend !== '' && <p class="iv-field-hint">{legend}</p>}
    </li>
  );
}
