import { FuzzySuggestModal } from 'obsidian';

import type { Context } from '@/context';
import type { NoteChoice } from '@/domain/index/noteChoices';

/** Asks which note a link should lead to, by its name. */
export class NoteList extends FuzzySuggestModal<NoteChoice> {
  constructor(
    context: Context,
    private readonly choices: readonly NoteChoice[],
    private readonly choose: (path: string) => void,
  ) {
    super(context.app);
    this.setPlaceholder(context.texts().checkNotes.mend.chooseWhich);
  }

  override getItems(): NoteChoice[] {
    return [...this.choices];
  }

  override getItemText({ title }: NoteChoice): string {
    return title;
  }

  override onChooseItem({ path }: NoteChoice): void {
    this.choose(path);
  }
}
