import { Platform } from 'obsidian';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { useUniqueId } from '@/ui/useUniqueId';
import { ArrivalStep } from './arrival/ArrivalStep';
import { OffersStep } from './offers/OffersStep';
import type { OpeningValues } from './openingValues';
import { PromisesStep } from './promises/PromisesStep';

export interface OpeningProps {
  readonly context: Context;
  readonly form: FormState<OpeningValues>;
  readonly now: ReadonlySignal<Date>;
}

type Step = OpeningValues['step'];

const steps = [
  { name: 'arrival', Fields: ArrivalStep },
  { name: 'promises', Fields: PromisesStep },
  { name: 'offers', Fields: OffersStep },
] as const;

/** The opening in three steps; each may be skipped, and so may all of them. */
export function OpeningFields(props: OpeningProps): JSX.Element {
  const { context, form } = props;
  const texts = context.texts().opening;
  const { step } = form.values;
  const headingId = useUniqueId();
  const part = useRef<HTMLElement>(null);
  useFocusOnStep(step, part);
  const go = (to: Step): void => form.set({ step: to });
  const { name, Fields } = steps[step];
  const onKeyDown = (event: KeyboardEvent): void => {
    // By place on the keyboard: with Alt a Mac types another sign.
    if (!event.altKey || event.code !== 'KeyS' || step === 2) return;
    event.preventDefault();
    go(nextOf(step));
  };
  return (
    <div class={`iv-opening${step === 2 ? ' is-last' : ''}`} onKeyDown={onKeyDown}>
      <StepList texts={texts} step={step} go={go} />
      <section class="iv-opening-step" aria-labelledby={headingId} ref={part}>
        <h2 class="iv-only-read" id={headingId}>
          {texts.steps[name]}
        </h2>
        <Fields {...props} />
      </section>
      {step < 2 && (
        <NextStep label={isSaid(step, form.values) ? texts.next : texts.skip} go={() => go(nextOf(step))} />
      )}
      {step < 2 && (
        <p class="iv-field-hint">
          {Platform.isMobile ? texts.touch : texts.keys(Platform.isMacOS ? '⌘+Enter' : 'Ctrl+Enter')}
        </p>
      )}
    </div>
  );
}

const nextOf = (step: Step): Step => (step === 0 ? 1 : 2);

/** Whether there is anything to take along from a step. */
const isSaid = (step: Step, { answers, looked }: OpeningValues): boolean =>
  step === 0 || Object.keys(answers).length > 0 || looked.length > 0;

/** A step begins at its first field, and where it has none at the way on. */
function useFocusOnStep(step: Step, part: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const first = part.current?.querySelector<HTMLElement>('input, select, textarea, summary');
    const wayOn = part.current?.parentElement?.querySelector<HTMLElement>('.iv-opening-next > button');
    (first ?? wayOn)?.focus();
  }, [step, part]);
}

interface StepListProps {
  readonly texts: ReturnType<Context['texts']>['opening'];
  readonly step: Step;
  readonly go: (step: Step) => void;
}

/** The steps by name, to go back and forth between. */
function StepList({ texts, step, go }: StepListProps): JSX.Element {
  const id = useUniqueId();
  return (
    <nav class="iv-opening-steps" aria-labelledby={id}>
      <span class="iv-only-read" id={id}>
        {texts.steps.label}
      </span>
      <ol>
        {([0, 1, 2] as const).map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => go(one)}>
              <span class="iv-opening-number">{one + 1}</span> {texts.steps[steps[one].name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The first submit button of the form, so that Enter in a field goes one step on. */
function NextStep({ label, go }: { label: string; go: () => void }): JSX.Element {
  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    go();
  };
  return (
    <div class="iv-opening-next">
      <button type="submit" class="mod-cta" onClick={onClick}>
        {label} <kbd>Alt+S</kbd>
      </button>
    </div>
  );
}
