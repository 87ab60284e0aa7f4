import type { TFile } from 'obsidian';
import type { CanvasFileData } from 'obsidian/canvas';
import type { App } from '../../app/app.mts';
import type { Component } from '../../core/component.mts';
import { renderNote } from '../markdown/renderNote.mts';
import { words } from '../words.mts';
import { partOfNote } from './noteText.mts';

/** What a card needs beside its node. */
export interface CardContext {
  readonly app: App;
  /** Owns what is rendered for as long as it shows. */
  readonly component: Component;
  readonly canvasPath: string;
}

const pictures = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp'];

/** The name above the card of a file: as Obsidian shows it, with the heading where only that shows. */
export function fileCardTitle({ file, subpath }: CanvasFileData): string {
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  return subpath && !subpath.startsWith('#^') ? `${name} > ${subpath.replace(/^#/, '')}` : name;
}

/** Fills a card with its file: a note rendered, a picture shown, anything else by its name. */
export async function fillFileCard(
  content: HTMLElement,
  node: CanvasFileData,
  context: CardContext,
): Promise<void> {
  const file = context.app.vault.getFileByPath(node.file);
  if (!file) return say(content, words().cardFileGone(node.file));
  if (file.extension === 'md') return fillNote(content, file, node.subpath, context);
  if (!pictures.includes(file.extension.toLowerCase())) return say(content, file.name);
  content.addClass('media-embed', 'image-embed');
  content.createEl('img', { attr: { src: context.app.vault.getResourcePath(file), alt: file.basename } });
}

async function fillNote(
  content: HTMLElement,
  file: TFile,
  subpath: string | undefined,
  { app, component }: CardContext,
): Promise<void> {
  const text = await app.vault.read(file);
  const markdown = subpath ? partOfNote(text, subpath) : text;
  if (markdown === null) return say(content, words().cardPartGone(file.basename));
  const page = notePage(content);
  if (!subpath) page.createDiv({ cls: 'inline-title', text: file.basename });
  await renderNote(app, { markdown, el: page, sourcePath: file.path, component });
}

/** The elements that a rendered note has around it in a card. */
export function notePage(content: HTMLElement): HTMLElement {
  content.addClass('markdown-embed');
  return content
    .createDiv('markdown-embed-content')
    .createDiv('markdown-preview-view markdown-rendered')
    .createDiv('markdown-preview-sizer markdown-preview-section');
}

function say(content: HTMLElement, text: string): void {
  content.createDiv({ cls: 'canvas-card-note', text });
}
