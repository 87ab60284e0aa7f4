import { installDomHelpers } from '../../core/dom/install.mts';
import type { Workspace } from '../workspace.mts';

/** Gives a new window the page's helpers, styles, theme and keys, and the element to show; returns what takes the keys away. */
export function furnishWindow(win: Window, workspace: Workspace, contentEl: HTMLElement): () => void {
  const { document: doc } = win;
  installDomHelpers(win as Window & typeof globalThis);
  doc.documentElement.lang = document.documentElement.lang;
  copyStyles(doc);
  doc.body.className = document.body.className;
  doc.body.classList.add('is-popout-window');
  const container = doc.createElement('div');
  container.className = 'app-container';
  container.append(contentEl);
  doc.body.append(container);
  const theme = workspace.on('css-change', () => copyTheme(doc));
  const stopKeys = workspace.app.keymap.listenTo(win);
  return () => {
    workspace.offref(theme);
    stopKeys();
  };
}

function copyStyles(doc: Document): void {
  const { baseURI } = document;
  for (const style of Array.from(document.head.querySelectorAll('link[rel="stylesheet"], style'))) {
    const copy = doc.importNode(style, true);
    const href = copy.getAttribute('href');
    if (href) copy.setAttribute('href', new URL(href, baseURI).href);
    doc.head.append(copy);
  }
}

function copyTheme(doc: Document): void {
  for (const theme of ['theme-dark', 'theme-light'])
    doc.body.classList.toggle(theme, document.body.classList.contains(theme));
}
