import { FuzzySuggestModal } from 'obsidian';

import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';

/** Asks which method to look at, by its name. */
export class ShowMethodList extends FuzzySuggestModal<Method> {
  constructor(
    private readonly context: Context,
    private readonly show: (id: string) => void,
  ) {
    super(context.app);
    this.setPlaceholder(context.texts().methods.page.whichOne);
  }

  override getItems(): Method[] {
    return [...this.context.methodLibrary().methods.values()];
  }

  override getItemText({ title }: Method): string {
    return title;
  }

  override onChooseItem({ id }: Method): void {
    this.show(id);
  }
}
