import type { Context } from '@/context';
import { openForm } from '@/ui/FormModal';
import { askLeft } from './askLeft';
import { shareCasus } from './shareCasus';
import { ShareFields } from './ShareFields';
import { readShareSource } from './shareSource';
import { firstValues, shareSchema, type ShareValues } from './shareValues';
import { waysHere } from './waysHere';

/** Opens the form that shares a casus. */
export async function openShareForm(context: Context, path: string): Promise<void> {
  const source = await readShareSource(context, path);
  if (source === null) return void context.tell({ ok: false, refusal: 'note-gone' });
  const words = context.texts().share;
  openForm<ShareValues>(context, {
    draftKey: 'share',
    title: words.title,
    submitLabel: words.share,
    initial: firstValues(source, waysHere()),
    schema: shareSchema(path),
    fields: (form) => <ShareFields context={context} source={source} form={form} />,
    submit: (values) => shareCasus(context, source, values, (left) => askLeft(context, left)),
  });
}
