import * as v from 'valibot';

import type { Context } from '@/context';
import { isRight } from '@/domain/session/draftPlan';
import { openForm } from '@/ui/FormModal';
import { forgetOpening } from '../opening/openingDraft';
import { OpeningCarried } from '../opening/OpeningCarried';
import { StartFields, type StartDoors } from './StartFields';
import { startPlan } from './startPlan';
import { startSession } from './startSession';
import { firstValues, startSchema, withMethod, type StartSeed, type StartValues } from './startValues';

/** Opens the form that starts a session; `started` gets the new session's path. */
export function openStart(
  context: Context,
  seed: StartSeed,
  doors: StartDoors,
  started: (path: string) => Promise<void>,
): void {
  const words = context.texts().session.start;
  const draftKey = `start:${seed.casus ?? ''}`;
  bringMethodInto(context, draftKey, seed);
  bringSettledInto(context, draftKey, seed);
  openForm(context, {
    draftKey,
    title: words.title,
    submitLabel: words.submit,
    initial: firstValues(context, seed),
    schema: startSchema,
    fields: (form) => (
      <>
        <OpeningCarried context={context} form={form} />
        <StartFields context={context} form={form} doors={doors} />
      </>
    ),
    submit: async (values) => {
      if (!isPlanRight(context, values)) return refuse(context, words.planMistake);
      const path = await startSession(context, values);
      if (path === null) return refuse(context, words.noMethods);
      if (seed.settled || values.opening !== '') forgetOpening(context, values.group);
      return () => started(path);
    },
  });
  keepSettled(context, draftKey, seed);
}

function refuse(context: Context, why: string): false {
  context.say(why);
  return false;
}

function isPlanRight(context: Context, values: StartValues): boolean {
  const method = context.findMethod(values.method);
  return !method || isRight(startPlan(method, values).steps);
}

/** Someone who chose a method means it: what was typed before is kept, with that method. */
function bringMethodInto({ drafts }: Context, draftKey: string, { method }: StartSeed): void {
  const draft = v.safeParse(startSchema, drafts.load(draftKey));
  if (method === undefined || !draft.success || draft.output.method === method) return;
  drafts.save(draftKey, { ...draft.output, ...withMethod(method) });
}

/** What the opening of the meeting settled comes over what was typed before. */
function bringSettledInto({ drafts }: Context, draftKey: string, { settled }: StartSeed): void {
  const draft = v.safeParse(startSchema, drafts.load(draftKey));
  if (settled && draft.success) drafts.save(draftKey, { ...draft.output, ...settled });
}

/** An opening is kept from the first moment, so that closing the form at once does not lose it. */
function keepSettled(context: Context, draftKey: string, seed: StartSeed): void {
  if (!seed.settled?.opening || context.drafts.load(draftKey) !== null) return;
  context.drafts.save(draftKey, firstValues(context, seed));
}
