import { applyChanges, type Edit } from '@/domain/text/changes';

/** The text after an edit; an edit that was refused fails the test with its reason. */
export function edited(text: string, edit: Edit): string {
  if (!edit.ok) throw new Error(`refused: ${edit.refusal}`);
  return applyChanges(text, edit.changes);
}

/** The reason of a refusal; an edit that was not refused fails the test. */
export function refusalOf(edit: Edit): string {
  if (edit.ok) throw new Error('not refused');
  return edit.refusal;
}
