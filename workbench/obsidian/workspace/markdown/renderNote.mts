import type { MarkdownRenderChild } from 'obsidian';
import { renderMarkdown, type TickedTask } from '../../../reading/index.mts';
import type { App } from '../../app/app.mts';
import type { Component } from '../../core/component.mts';

export interface NoteToRender {
  readonly markdown: string;
  readonly el: HTMLElement;
  readonly sourcePath: string;
  /** Owns what the rendered note needs for as long as it shows. */
  readonly component: Component;
  readonly onTask?: (task: TickedTask) => void;
}

/** Appends the rendered note to its element, and lets the plugins' processors at it. */
export async function renderNote(app: App, note: NoteToRender): Promise<void> {
  const { markdown, el, sourcePath, component, onTask } = note;
  if (markdown.trim() === '') return;
  await renderMarkdown(markdown, el, {
    sourcePath,
    onTask,
    resolve: (linkpath) => app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null,
    resourceUrl: (path) => resourceUrl(app, path, sourcePath),
    postProcessors: app.postProcessors.all(),
    addChild: (child: MarkdownRenderChild) => component.addChild(child as unknown as Component),
  });
}

function resourceUrl(app: App, path: string, sourcePath: string): string | null {
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
  return file && app.vault.getResourcePath(file);
}
