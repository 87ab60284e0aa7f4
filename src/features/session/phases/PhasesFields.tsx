import type { JSX } from 'preact';

import type { Context } from '@/context';
import { refit, type DraftPlan } from '@/domain/session/draftPlan';
import { sessionEndsAt } from '@/domain/session/phaseClock';
import { changeTo, planUnderWay, whyStepStays, type PlanUnderWay } from '@/domain/session/planUnderWay';
import type { FormState } from '@/ui/FormModal';
import { timeOfDay } from '../time/timeWords';
import { PlanRows } from '../plan/PlanRows';
import type { LiveSession } from '../sessionStore';
import type { PhasesValues } from './openPhases';

interface PhasesFieldsProps {
  readonly context: Context;
  readonly session: LiveSession;
  readonly form: FormState<PhasesValues>;
}

/** The phases still to come: their minutes at once, their order only after unlocking. */
export function PhasesFields({ context, session, form }: PhasesFieldsProps): JSX.Element {
  const texts = context.texts().session;
  const words = texts.phases;
  const plan = planUnderWay(session);
  const { isUnlocked } = form.values;
  const steps = refit(form.values.steps, plan.steps);
  if (steps.length === 0) return <p class="iv-field-hint">{words.none}</p>;
  const ends = endOf(session, steps, plan, context.clock.now());
  return (
    <>
      <p class="iv-field-hint">{isUnlocked ? texts.plan.keys : words.minutesOnly}</p>
      <PlanRows
        texts={texts}
        steps={steps}
        phases={plan.phases}
        start={ends.present}
        isOpen={isUnlocked}
        whyStays={(step) => {
          const why = whyStepStays(session, step);
          return why === null ? '' : words[why];
        }}
        change={(changed) => form.set({ steps: changed })}
      />
      <p class="iv-field-hint">{words.doneAt(timeOfDay(ends.session))}</p>
      <div class="iv-unlock">
        <p>{words.why}</p>
        {!isUnlocked && (
          <button type="button" onClick={() => form.set({ isUnlocked: true })}>
            {words.unlock}
          </button>
        )}
      </div>
    </>
  );
}

/** When the present phase and the session will end, were it to go on by these steps. */
function endOf(
  session: LiveSession,
  steps: DraftPlan,
  plan: PlanUnderWay,
  now: Date,
): { present: Date; session: Date } {
  const { clock } = session.note.properties;
  const { next } = changeTo(session, steps, plan);
  const along = (values: readonly number[]): number[] =>
    next.map(({ was }) => (was === null ? 0 : (values[was] ?? 0)));
  const changed = {
    ...clock,
    plan: next.map(({ minutes }) => minutes),
    added: along(clock.added),
    spent: along(clock.spent),
  };
  const upToNow = { ...clock, plan: clock.plan.slice(0, clock.phase + 1) };
  return { present: sessionEndsAt(upToNow, now), session: sessionEndsAt(changed, now) };
}
