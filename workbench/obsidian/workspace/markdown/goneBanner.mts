import { words } from '../words.mts';

/** Says above the text that its file is no longer there, and what can be done with what was typed. */
export function goneBanner(actions: { saveAsNew: () => unknown; closeTab: () => unknown }): HTMLElement {
  const el = createDiv({ cls: 'note-gone-banner', attr: { role: 'status' } });
  el.createSpan({ text: words().fileGone });
  const buttons = el.createDiv('note-gone-actions');
  button(buttons, words().saveAsNew, actions.saveAsNew).addClass('mod-cta');
  button(buttons, words().closeTab, actions.closeTab);
  return el;
}

function button(parent: HTMLElement, text: string, onClick: () => unknown): HTMLElement {
  const el = parent.createEl('button', { text, attr: { type: 'button' } });
  el.addEventListener('click', () => void onClick());
  return el;
}
