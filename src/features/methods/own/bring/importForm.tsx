import type { Context } from '@/context';
import { openForm } from '@/ui/FormModal';
import { ImportFields } from './ImportFields';
import { importSchema, takeIn, type ImportValues } from './takeIn';

/** Takes in a method note that somebody shared: shows what it holds before anything is written. */
export function openImport(context: Context): void {
  const words = context.texts().ownMethods.bring;
  openForm<ImportValues>(context, {
    draftKey: 'import-method',
    title: words.command,
    submitLabel: words.submit,
    initial: { text: '', way: 'both' },
    schema: importSchema,
    fields: (form) => <ImportFields context={context} form={form} />,
    submit: (values) => takeIn(context, values),
  });
}
