import type { JSX } from 'preact';

import { readMinutes } from '@/domain/session/draftMinutes';
import type { DraftStep } from '@/domain/session/draftPlan';
import type { Texts } from '@/i18n/texts';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';

/** What can be done with one step of a plan; a step that stays where it is can only be given other minutes. */
export interface StepActs {
  readonly setMinutes: (minutes: string) => void;
  readonly move?: ((by: 1 | -1) => void) | undefined;
  readonly toggle?: (() => void) | undefined;
}

interface PlanRowProps {
  readonly texts: Texts['session'];
  readonly step: DraftStep;
  /** The phase with its round, in words. */
  readonly name: string;
  /** The clock time at which it begins; empty when it is left out. */
  readonly time: string;
  readonly canGoUp: boolean;
  readonly canGoDown: boolean;
  /** Why it stays where it is, or empty. */
  readonly why?: string;
  readonly acts: StepActs;
}

/** One phase of a plan: when it begins, its minutes, and the ways to move it or leave it out. */
export function PlanRow(props: PlanRowProps): JSX.Element {
  const { texts, step, name, time, why = '', acts } = props;
  const noteId = useUniqueId();
  const isBad = !step.dropped && readMinutes(step.minutes) === null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || !by || !acts.move) return;
    event.preventDefault();
    acts.move(by);
  };
  return (
    <li class={`iv-step${step.dropped ? ' is-dropped' : ''}`} onKeyDown={onKeyDown}>
      <span class="iv-plan-time">{time}</span>
      <span class="iv-step-name">{name}</span>
      <MinutesField {...{ texts, step, name, isBad, noteId }} setMinutes={acts.setMinutes} />
      <StepButtons {...props} />
      {isBad && (
        <p class="iv-field-error iv-step-why" id={noteId}>
          {texts.plan.badMinutes}
        </p>
      )}
      {why !== '' && <p class="iv-step-why">{why}</p>}
    </li>
  );
}

interface MinutesFieldProps extends Pick<PlanRowProps, 'texts' | 'step' | 'name'> {
  readonly setMinutes: (minutes: string) => void;
  readonly isBad: boolean;
  readonly noteId: string;
}

function MinutesField({ texts, step, name, setMinutes, isBad, noteId }: MinutesFieldProps): JSX.Element {
  const id = useUniqueId();
  return (
    <>
      <label class="iv-only-read" for={id}>
        {texts.plan.minutesOf(name)}
      </label>
      <input
        class="iv-step-minutes"
        type="text"
        inputMode="decimal"
        id={id}
        value={step.minutes}
        disabled={step.dropped}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? noteId : undefined}
        onInput={(event) => setMinutes(event.currentTarget.value)}
      />
    </>
  );
}

function StepButtons({ texts, step, name, canGoUp, canGoDown, acts }: PlanRowProps): JSX.Element | null {
  const words = texts.plan;
  const { move, toggle } = acts;
  return (
    <span class="iv-step-buttons">
      {move && (
        <>
          <IconButton
            icon="arrow-up"
            label={words.earlier(name)}
            disabled={!canGoUp}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="arrow-down"
            label={words.later(name)}
            disabled={!canGoDown}
            onClick={() => move(1)}
          />
        </>
      )}
      {toggle && (
        <IconButton
          icon={step.dropped ? 'undo-2' : 'x'}
          label={step.dropped ? words.putBack(name) : words.drop(name)}
          onClick={toggle}
        />
      )}
    </span>
  );
}
