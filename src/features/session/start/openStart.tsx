import * as v from 'valibot';

import type { Context } from '@/context';
import { isRight } from '@/domain/session/draftPlan';
import { openForm } from '@/ui/FormModal';
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
  openForm(context, {
    draftKey,
    title: words.title,
    submitLabel: words.submit,
    initial: firstValues(context, seed),
    schema: startSchema,
    fields: (form) => <StartFields context={context} form={form} doors={doors} />,
    submit: async (values) => {
      if (!isPlanRight(context, values)) return refuse(context, words.planMistake);
      const path = await startSession(context, values);
      return path === null ? refuse(context, words.noMethods) : () => started(path);
    },
  });
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
