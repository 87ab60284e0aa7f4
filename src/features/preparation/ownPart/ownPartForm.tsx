import * as v from 'valibot';

import { wantedIn } from '@/domain/casus/ownPart';
import { languageOfText } from '@/domain/casus/preparing/languageOfText';
import { openForm } from '@/ui/FormModal';
import type { PreparationStore } from '../preparationStore';
import { OwnPartFields } from './OwnPartFields';

export const ownPartSchema = v.object({
  wanted: v.string(),
  noticed: v.string(),
  able: v.string(),
  question: v.string(),
});

/** What the form holds, as typed. */
export type OwnPartValues = v.InferOutput<typeof ownPartSchema>;

/** Leads in three steps from a question about another to one about oneself; the question that comes of it is kept. */
export function openOwnPartForm(store: PreparationStore, seen: string): void {
  const { context } = store;
  const words = context.texts().preparation.ownPart;
  const path = store.casus.peek()?.path ?? '';
  const language = languageOfText(seen, context.noteLanguage());
  openForm<OwnPartValues>(context, {
    draftKey: `own-part-${path}`,
    title: words.title,
    submitLabel: words.keep,
    initial: { wanted: wantedIn(seen, language), noticed: '', able: '', question: '' },
    schema: ownPartSchema,
    fields: (form) => <OwnPartFields context={context} language={language} form={form} />,
    submit: async ({ question }) => {
      if (question.trim() !== '') return store.reword(seen, question);
      context.say(words.empty);
      return false;
    },
  });
}
