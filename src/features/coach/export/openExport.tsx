import { Modal } from 'obsidian';

import type { Context } from '@/context';
import { correctionsOn } from '@/ui/coach/corrections';
import { mount } from '@/ui/mount';
import { CorrectedQuestions } from './CorrectedQuestions';

/** Shows what the writer said of questions against the rules, to take along as test data. */
export function openExport(context: Context): void {
  if (correctionsOn(context.app).peek().length === 0) {
    context.say(context.texts().coach.exporting.none);
    return;
  }
  new ExportModal(context).open();
}

class ExportModal extends Modal {
  private unmount: (() => void) | null = null;

  constructor(private readonly context: Context) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.setTitle(this.context.texts().coach.exporting.title);
    this.unmount = mount(
      <CorrectedQuestions context={this.context} close={() => this.close()} />,
      this.contentEl,
    );
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }
}
