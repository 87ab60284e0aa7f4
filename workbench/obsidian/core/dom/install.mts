import { defineMissing } from '../../missingApi.mts';
import { createMembers } from './create.mts';
import { define, type DomWindow } from './define.mts';
import { elementMembers, findMembers, findSelfMembers } from './element.mts';
import { globalFunctions } from './globals.mts';
import { htmlMembers, styledMembers } from './html.mts';
import { installLanguageHelpers } from './language.mts';
import { delegateMembers, listenMembers } from './listen.mts';
import { instanceMembers, nodeMembers } from './node.mts';
import { uiEventInstanceMembers, uiEventMembers } from './uiEvent.mts';

/** The window that has the focus, among those the helpers were installed on. */
let focused: Window | null = null;

/**
 * Gives a window all helpers that obsidian.d.ts declares globally. Call it once for the main window and once for each
 * pop-out; `activeWindow` and `activeDocument` then follow the focus in all of them.
 */
export function installDomHelpers(win: DomWindow): void {
  installLanguageHelpers(win);
  installMembers(win);
  define(win, globalFunctions(win));
  for (const name of ['ajax', 'ajaxPromise']) defineMissing(win, '', name, 'The workbench has no network.');
  installActiveWindow(win);
}

function installMembers(win: DomWindow): void {
  define(win.Node.prototype, nodeMembers);
  define(win.Node.prototype, instanceMembers);
  define(win.Node.prototype, createMembers);
  define(win.Node.prototype, { constructorWin: win });
  define(win.Element.prototype, elementMembers);
  define(win.Element.prototype, findMembers);
  define(win.Element.prototype, findSelfMembers);
  define(win.DocumentFragment.prototype, findMembers);
  define(win.SVGElement.prototype, styledMembers);
  define(win.HTMLElement.prototype, styledMembers);
  define(win.HTMLElement.prototype, htmlMembers);
  define(win.HTMLElement.prototype, listenMembers);
  define(win.HTMLElement.prototype, delegateMembers);
  define(win.Document.prototype, delegateMembers);
  define(win.UIEvent.prototype, uiEventMembers);
  define(win.UIEvent.prototype, uiEventInstanceMembers);
}

function installActiveWindow(win: DomWindow): void {
  focused ??= win;
  const main = focused;
  define(win, {
    get activeWindow(): Window {
      return focused ?? win;
    },
    get activeDocument(): Document {
      return (focused ?? win).document;
    },
  });
  win.addEventListener('focus', () => (focused = win));
  win.addEventListener('pagehide', () => {
    if (focused === win) focused = main;
  });
}
