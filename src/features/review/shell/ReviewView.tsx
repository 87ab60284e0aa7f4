import { signal } from '@preact/signals';
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as v from 'valibot';

import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';
import type { ReviewDoors } from '@/features/review/part';
import { openNote } from '@/obsidian/openNote';
import { mount } from '@/ui/mount';
import { Review } from './Review';
import { firstState, reviewStateSchema, type ReviewState } from './reviewState';

export const reviewViewType = 'intervisie-review';
export const reviewIcon = 'telescope';

const lookEvery = 60_000;

/** What was learned over time, as a page in the main area. */
export class ReviewView extends ItemView {
  private readonly shown = signal<ReviewState>(firstState);
  private readonly today = signal('');
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly doors: ReviewDoors,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return reviewViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().review.title;
  }

  override getIcon(): string {
    return reviewIcon;
  }

  override getState(): Record<string, unknown> {
    return { ...this.shown.peek() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const read = v.safeParse(reviewStateSchema, state);
    if (read.success) this.shown.value = read.output;
    await super.setState(state, result);
  }

  override async onOpen(): Promise<void> {
    const look = (): void => void (this.today.value = formatDay(this.context.clock.now()));
    look();
    this.registerInterval(window.setInterval(look, lookEvery));
    this.contentEl.addClass('iv-review-view');
    const Shown = (): ReturnType<typeof Review> => (
      <Review
        context={this.context}
        doors={this.doors}
        state={this.shown.value}
        setState={this.setShown}
        today={this.today.value}
        open={this.openAt}
      />
    );
    this.unmount = mount(<Shown />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }

  private readonly setShown = (state: ReviewState): void => {
    this.shown.value = state;
    void this.app.workspace.requestSaveLayout();
  };

  private readonly openAt = (path: string, line?: string): void => {
    if (line === undefined) void openNote(this.app, path);
    else void this.app.workspace.openLinkText(`${path}#^${line}`, '', false);
  };
}
