import type { App } from '../../app/app.mts';
import type { Component } from '../../core/component.mts';

export interface NoteToRender {
  readonly markdown: string;
  readonly el: HTMLElement;
  readonly sourcePath: string;
  readonly component: Component;
}

export async function renderNote(_app: App, { markdown, el }: NoteToRender): Promise<void> {
  el.createEl('pre', { text: markdown });
  return Promise.resolve();
}
