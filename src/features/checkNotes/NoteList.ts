import { FuzzySuggestModal } from 'obsidian';

import type { Context } from '@/context';

/** A note to choose, by its name without folder and extension. */
export interface NoteTitle {
  readonly path: string;
  readonly title: string;
}

/** Asks which note a link should lead to, by its name. */
export class NoteList extends FuzzySuggestModal<NoteTitle> {
  constructor(
    context: Context,
    private readonly choices: readonly NoteTitle[],
    private readonly choose: (path: string) => void,
  ) {
    super(context.app);
    this.setPlaceholder(context.texts().checkNotes.mend.chooseWhich);
  }

  override getItems(): NoteTitle[] {
    return [...this.choices];
  }

  override getItemText({ title }: NoteTitle): string {
    return title;
  }

  override onChooseItem({ path }: NoteTitle): void {
    this.choose(path);
  }
}
