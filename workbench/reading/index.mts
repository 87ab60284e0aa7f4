export type { TickedTask } from './page/events.mts';
export type { CodeBlockHandler, Processors } from './page/processors.mts';
export { renderMarkdown, type RenderOptions } from './renderMarkdown.mts';
export type { VaultView } from './tree/links.mts';
