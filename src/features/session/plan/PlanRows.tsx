import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { SessionPhase } from '@/domain/methods/expandRounds';
import { readMinutes } from '@/domain/session/draftMinutes';
import {
  canMove,
  moveStep,
  setMinutes,
  toggleStep,
  type DraftPlan,
  type DraftStep,
} from '@/domain/session/draftPlan';
import { planTimes } from '@/domain/session/planTimes';
import type { Texts } from '@/i18n/texts';
import { timeOfDay } from '../time/timeWords';
import { PlanRow, type StepActs } from './PlanRow';
import { useKeptFocus } from './useKeptFocus';

interface PlanRowsProps {
  readonly texts: Texts['session'];
  readonly steps: DraftPlan;
  /** The phases that the steps speak of. */
  readonly phases: readonly SessionPhase[];
  readonly start: Date;
  readonly change: (steps: DraftStep[]) => void;
  /** Whether steps may be moved and left out; otherwise only minutes change. */
  readonly isOpen?: boolean;
  /** Why a step stays where it is; empty for one that need not. */
  readonly whyStays?: (step: DraftStep) => string;
}

/** The phases of a plan one under the other, to be moved, left out and given other minutes. */
export function PlanRows(props: PlanRowsProps): JSX.Element {
  const { texts, steps, phases, isOpen = true, whyStays } = props;
  const { list, keepFocus } = useKeptFocus(steps);
  const [said, say] = useState('');
  const times = timesOf(props);
  const isOnly = steps.filter(({ dropped }) => !dropped).length === 1;
  return (
    <>
      <ol class="iv-steps" ref={list}>
        {steps.map((step, place) => {
          const why = whyStays?.(step) ?? '';
          const name = nameOf(step, phases, texts);
          const tell = (to: number): void => say(texts.plan.place(name, to + 1, steps.length));
          const isFree = isOpen && why === '';
          return (
            <PlanRow
              key={`${String(step.phase)}:${String(step.round)}`}
              {...{ texts, step, name, why: isOpen ? why : '', time: times[place] ?? '' }}
              canGoUp={canMove(steps, place, -1)}
              canGoDown={canMove(steps, place, 1)}
              acts={actsFor(props, place, { isFree, isOnly, tell, keepFocus })}
            />
          );
        })}
      </ol>
      <span class="iv-only-read" role="status">
        {said}
      </span>
    </>
  );
}

interface RowState {
  readonly isFree: boolean;
  readonly isOnly: boolean;
  readonly tell: (place: number) => void;
  readonly keepFocus: () => void;
}

function actsFor(
  { steps, change }: PlanRowsProps,
  place: number,
  { isFree, isOnly, tell, keepFocus }: RowState,
): StepActs {
  const toggle = (): void => {
    keepFocus();
    change(toggleStep(steps, place));
  };
  const move = (by: 1 | -1): void => {
    if (!canMove(steps, place, by)) return;
    keepFocus();
    change(moveStep(steps, place, by));
    tell(place + by);
  };
  const canToggle = isFree && (!isOnly || steps[place]?.dropped === true);
  return {
    setMinutes: (minutes) => change(setMinutes(steps, place, minutes)),
    move: isFree ? move : undefined,
    toggle: canToggle ? toggle : undefined,
  };
}

const phaseOf = ({ phase, round }: DraftStep, phases: readonly SessionPhase[]): SessionPhase | undefined =>
  phases.find((one) => one.number === phase && one.round === round);

function nameOf(step: DraftStep, phases: readonly SessionPhase[], texts: Texts['session']): string {
  const round = step.round === null ? '' : texts.panel.round(step.round);
  return texts.plan.phase(phaseOf(step, phases)?.title ?? String(step.phase), round);
}

/** The time at which each step begins; a step that is left out takes none and has no time. */
function timesOf({ steps, phases, start }: PlanRowsProps): string[] {
  const minutes = steps.map((step) =>
    step.dropped ? 0 : (readMinutes(step.minutes) ?? phaseOf(step, phases)?.minutes ?? 0),
  );
  return planTimes(minutes, start).map(({ from }, place) => (steps[place]?.dropped ? '' : timeOfDay(from)));
}
