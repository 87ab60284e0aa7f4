import { MarkdownRenderChild } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { Answer } from './Answer';

/** The place of one code block in a note, as long as the note shows it. */
export class QueryBlock extends MarkdownRenderChild {
  constructor(
    containerEl: HTMLElement,
    private readonly context: Context,
    private readonly source: string,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.containerEl.addClass('iv-query');
    this.register(mount(<Answer context={this.context} source={this.source} />, this.containerEl));
  }
}
