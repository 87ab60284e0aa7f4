import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { isRight } from '@/domain/session/draftPlan';
import { countDifferences } from '@/domain/session/planDifferences';
import { planTimes } from '@/domain/session/planTimes';
import { MethodPicture } from '@/ui/MethodPicture';
import { timeOfDay } from '../time/timeWords';
import { PlanRows } from '../plan/PlanRows';
import type { StartFieldsProps } from './StartFields';
import type { StartPlan } from './startPlan';

interface PlanProps extends StartFieldsProps {
  readonly plan: StartPlan;
  /** The method's. */
  readonly title: string;
}

/** The plan were the session to start now: its picture, how long it takes, and folded away the way to change it. */
export function Plan(props: PlanProps): JSX.Element {
  const { context, plan, title } = props;
  const texts = context.texts().session;
  const start = context.clock.now();
  const minutes = plan.phases.map((phase) => phase.minutes);
  const total = Math.round(minutes.reduce((sum, one) => sum + one, 0));
  const end = planTimes(minutes, start).at(-1)?.to ?? start;
  return (
    <section class="iv-plan">
      <h2>{texts.start.plan}</h2>
      <MethodPicture
        phases={plan.phases}
        minutes={minutes}
        words={context.texts().methods.picture}
        label={title}
      />
      <p class="iv-field-hint">{texts.start.planTotal(total, timeOfDay(end))}</p>
      <Differences {...props} />
      <Rows {...props} start={start} />
    </section>
  );
}

/** The rows, folded away until someone wants them, or until one of them holds a mistake. */
function Rows({ context, form, plan, start }: PlanProps & { start: Date }): JSX.Element {
  const texts = context.texts().session;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="iv-fold"
      open={isOpen || !isRight(plan.steps)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{texts.plan.change}</summary>
      <PlanRows
        texts={texts}
        steps={plan.steps}
        phases={plan.all}
        start={start}
        change={(steps) => form.set({ plan: steps })}
      />
      <p class="iv-field-hint">{texts.plan.keys}</p>
    </details>
  );
}

function Differences({ context, form, plan }: PlanProps): JSX.Element | null {
  const words = context.texts().session.plan;
  const count = countDifferences(plan.steps, plan.planned);
  if (count === 0) return null;
  return (
    <p class="iv-plan-differs">
      {words.differs(count)}.{' '}
      <button type="button" class="iv-link-button" onClick={() => form.set({ plan: [] })}>
        {words.asMethod}
      </button>
    </p>
  );
}
