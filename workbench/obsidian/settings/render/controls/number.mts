import type { SettingNumberControl } from 'obsidian';
import type { Setting } from '../../../widgets/setting/setting.mts';
import type { SettingTab } from '../../settingTab.mts';
import { bindControl } from '../bindControl.mts';
import { asText } from './text.mts';
import { words } from '../../words.mts';

/** A field for a number, which is stored when the field is left or Enter is pressed. An empty one stores the default. */
export function addNumber(tab: SettingTab, setting: Setting, control: SettingNumberControl): void {
  setting.addText(({ inputEl }) => {
    const { value, commit, showProblem } = bindControl(tab, setting, control);
    const { placeholder = '', min = null, max = null, step = null } = control;
    inputEl.setAttrs({ type: 'number', inputmode: 'decimal', placeholder, min, max, step });
    inputEl.value = asText(value);
    inputEl.addEventListener('change', () => {
      const number = typed(inputEl, control.defaultValue ?? 0);
      const problem = problemOf(number, control);
      if (problem) showProblem(problem);
      else commit(number);
    });
  });
}

/** The number in the field; NaN for what is none. */
function typed(inputEl: HTMLInputElement, whenEmpty: number): number {
  if (inputEl.validity.badInput) return Number.NaN;
  return inputEl.value.trim() === '' ? whenEmpty : Number(inputEl.value);
}

function problemOf(number: number, { min, max }: SettingNumberControl): string | null {
  if (Number.isNaN(number)) return words().notANumber;
  if (min !== undefined && number < min) return words().tooSmall(min);
  if (max !== undefined && number > max) return words().tooLarge(max);
  return null;
}
