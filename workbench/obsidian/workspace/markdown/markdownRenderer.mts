import type { TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import type { Component } from '../../core/component.mts';
import { MarkdownRenderChild } from './markdownRenderChild.mts';
import { renderNote } from './renderNote.mts';

/** Turns Markdown into elements. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  app: App;
  hoverPopover = null;

  constructor(containerEl: HTMLElement, app: App) {
    super(containerEl);
    this.app = app;
  }

  abstract get file(): TFile | null;

  /** Adds the rendered Markdown to `el`; what it needs for as long as it shows is a child of `component`. */
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderNote(app, { markdown, el, sourcePath, component });
  }

  /** The older form of `render`. */
  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await MarkdownRenderer.render(pageApp(), markdown, el, sourcePath, component);
  }
}

/** For the functions of the API that are not given the app. */
export function pageApp(): App {
  return (window as unknown as { app: App }).app;
}
