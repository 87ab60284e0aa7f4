import type { Instruction } from 'obsidian';
import { asButton } from '../asButton.mts';
import { words } from '../words.mts';

interface Prompt {
  inputEl: HTMLInputElement;
  resultsEl: HTMLElement;
}

/** Turns a modal's element into a prompt: a field, and its results below. */
export function createPrompt(modalEl: HTMLElement, onClear: () => void): Prompt {
  modalEl.empty();
  modalEl.removeClass('modal');
  modalEl.addClass('prompt');
  modalEl.setAttrs({ 'aria-labelledby': null, 'aria-label': words().suggestions });
  const fieldEl = modalEl.createDiv('prompt-input-container');
  const inputEl = fieldEl.createEl('input', {
    cls: 'prompt-input',
    type: 'text',
    attr: { autocapitalize: 'off', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' },
  });
  const clearEl = fieldEl.createDiv('search-input-clear-button');
  asButton(clearEl, words().clearSearch);
  clearEl.addEventListener('click', onClear);
  return { inputEl, resultsEl: modalEl.createDiv('prompt-results') };
}

/** Shows which keys do what, below the results. */
export function showInstructions(modalEl: HTMLElement, instructions: readonly Instruction[]): void {
  modalEl.querySelector('.prompt-instructions')?.remove();
  const listEl = modalEl.createDiv('prompt-instructions');
  for (const { command, purpose } of instructions) {
    const itemEl = listEl.createDiv('prompt-instruction');
    itemEl.createSpan({ cls: 'prompt-instruction-command', text: command });
    itemEl.createSpan({ text: purpose });
  }
}
