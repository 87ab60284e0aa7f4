import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

/** Shows the code blocks of one language. */
export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** What runs over the sections of a page. */
export interface Processors {
  /** The handler for a language, undefined where the code is to stay as it is. */
  codeBlock?: (language: string) => CodeBlockHandler | undefined;
  postProcessors?: readonly MarkdownPostProcessor[];
  /** Told of a processor that threw; the others still run. */
  onError?: (error: unknown) => void;
}

async function guarded(run: () => Promise<unknown> | void, { onError }: Processors): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (onError) onError(error);
    else console.error(error);
  }
}

const languageOf = (code: Element): string | undefined => /(?:^|\s)language-(\S+)/.exec(code.className)?.[1];

function replaceCodeBlock(
  code: Element,
  processors: Processors,
  ctx: MarkdownPostProcessorContext,
): Promise<void> {
  const language = languageOf(code);
  const handler = language === undefined ? undefined : processors.codeBlock?.(language);
  const pre = code.parentElement;
  if (!handler || !pre) return Promise.resolve();
  const el = code.ownerDocument.createElement('div');
  el.className = `block-language-${language}`;
  pre.replaceWith(el);
  return guarded(() => handler((code.textContent ?? '').replace(/\n$/, ''), el, ctx), processors);
}

const bySortOrder = (processors: readonly MarkdownPostProcessor[]): MarkdownPostProcessor[] =>
  [...processors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));

/** Runs over one section: first its code blocks, then the post processors, lower `sortOrder` first. */
export async function processSection(
  section: HTMLElement,
  processors: Processors,
  ctx: MarkdownPostProcessorContext,
): Promise<void> {
  const blocks = [...section.querySelectorAll('pre > code')];
  await Promise.all(blocks.map((code) => replaceCodeBlock(code, processors, ctx)));
  for (const process of bySortOrder(processors.postProcessors ?? []))
    await guarded(() => process(section, ctx), processors);
}
