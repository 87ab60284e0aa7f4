import { openForm } from '@/ui/FormModal';
import type { Context } from '@/context';
import { StartFields } from './StartFields';
import { startSession } from './startSession';
import { firstValues, startSchema } from './startValues';

/** Opens the form that starts a session, for a casus note or for none; `started` gets the new session's path. */
export function openStart(
  context: Context,
  casus: string | null,
  started: (path: string) => Promise<void>,
): void {
  const words = context.texts().session.start;
  openForm(context, {
    draftKey: `start:${casus ?? ''}`,
    title: words.title,
    submitLabel: words.submit,
    initial: firstValues(context, casus),
    schema: startSchema,
    fields: (form) => <StartFields context={context} form={form} />,
    submit: async (values) => {
      const path = await startSession(context, values);
      if (path !== null) return () => started(path);
      context.say(words.noMethods);
      return false;
    },
  });
}
