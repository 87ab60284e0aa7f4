import * as v from 'valibot';

import { isRight, refit } from '@/domain/session/draftPlan';
import { changeTo, planUnderWay } from '@/domain/session/planUnderWay';
import { openForm } from '@/ui/FormModal';
import { writePhases } from '../phaseActs';
import { draftPlanSchema } from '../plan/draftSchema';
import type { LiveSession, SessionStore } from '../sessionStore';
import { PhasesFields } from './PhasesFields';

/** What the form holds: the steps still to come, none as long as they are as the session has them. */
const phasesSchema = v.object({ isUnlocked: v.boolean(), steps: draftPlanSchema });

export type PhasesValues = v.InferOutput<typeof phasesSchema>;

/** Opens the form that changes the phases still to come. */
export function openPhases(store: SessionStore, session: LiveSession): void {
  const { context } = store;
  const words = context.texts().session.phases;
  openForm(context, {
    draftKey: `phases:${session.path}`,
    title: words.title,
    submitLabel: words.submit,
    initial: { isUnlocked: false, steps: [] },
    schema: phasesSchema,
    fields: (form) => <PhasesFields context={context} session={session} form={form} />,
    submit: (values) => savePhases(store, session, values),
  });
}

function savePhases(store: SessionStore, session: LiveSession, { steps }: PhasesValues): Promise<boolean> {
  const plan = planUnderWay(session);
  const wanted = refit(steps, plan.steps);
  if (isRight(wanted)) return writePhases(store, changeTo(session, wanted, plan));
  store.context.say(store.context.texts().session.phases.mistake);
  return Promise.resolve(false);
}
