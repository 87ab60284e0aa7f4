import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** What plugins do to rendered Markdown, in the order of their sort orders. */
export class PostProcessors {
  #processors: MarkdownPostProcessor[] = [];

  /** Lower sort orders first, the same ones in the order of adding; returns what takes it out. */
  add(processor: MarkdownPostProcessor, sortOrder = 0): () => void {
    processor.sortOrder ??= sortOrder;
    const order = (each: MarkdownPostProcessor): number => each.sortOrder ?? 0;
    this.#processors = [...this.#processors, processor].sort((one, other) => order(one) - order(other));
    return () => {
      this.#processors = this.#processors.filter((each) => each !== processor);
    };
  }

  all(): readonly MarkdownPostProcessor[] {
    return this.#processors;
  }

  /** Runs them on an element, one after another. */
  async run(el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
    for (const processor of this.#processors) await processor(el, ctx);
  }

  /** A processor that replaces fenced code of one language by an element for the handler to fill. */
  forCodeBlock(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
    return async (el, ctx) => {
      for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler((code.textContent ?? '').replace(/\n$/, ''), block, ctx);
      }
    };
  }
}
