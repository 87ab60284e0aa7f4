import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';
import { pageApp } from './markdownRenderer.mts';

type Handler = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

const takeOut = new Map<MarkdownPostProcessor, () => void>();

/** Where post-processors are registered without a plugin. */
export class MarkdownPreviewRenderer {
  static registerPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): void {
    takeOut.set(postProcessor, pageApp().postProcessors.add(postProcessor, sortOrder));
  }

  static unregisterPostProcessor(postProcessor: MarkdownPostProcessor): void {
    takeOut.get(postProcessor)?.();
    takeOut.delete(postProcessor);
  }

  static createCodeBlockPostProcessor(language: string, handler: Handler): MarkdownPostProcessor {
    return pageApp().postProcessors.forCodeBlock(language, handler);
  }
}
