import type { Context } from '@/context';
import { noteChoices } from '@/domain/index/noteChoices';
import { openForm } from '@/ui/FormModal';
import { AloneFields } from './AloneFields';
import { aloneSchema, type AloneValues } from './aloneValues';
import { soloMethods } from './soloMethods';

/** A session of one person: the id of its method, and the paths of the casus and the session that it is about, or null. */
export interface AloneSeed {
  readonly method: string;
  readonly casus: string | null;
  readonly session: string | null;
}

/** Makes the session of one person and gives the way to show it; null when it was not made, which the user was told. */
export type StartAlone = (seed: AloneSeed) => Promise<(() => Promise<void>) | null>;

/** Asks by which model and about what, and begins. */
export function openAloneForm(context: Context, about: string | null, startAlone: StartAlone): void {
  const words = context.texts().reflection;
  const methods = soloMethods(context);
  const choices = noteChoices(context.index.value, ['session', 'casus'], context.propertyNames());
  openForm<AloneValues>(context, {
    draftKey: about === null ? 'alone' : `alone-${about}`,
    title: words.alone,
    submitLabel: words.begin,
    initial: { about: about ?? '', method: methods[0]?.id ?? '' },
    schema: aloneSchema,
    fields: (form) => <AloneFields context={context} form={form} choices={choices} methods={methods} />,
    submit: async (values) => (await startAlone(seedFrom(context, values))) ?? false,
  });
}

/** A session leads to its casus as well. */
export function seedFrom({ records }: Context, { about, method }: AloneValues): AloneSeed {
  const session = records.value?.sessions.find(({ path }) => path === about);
  if (session) return { method, casus: session.casus, session: session.path };
  return { method, casus: about === '' ? null : about, session: null };
}
