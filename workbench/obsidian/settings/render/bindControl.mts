import type { SettingControlBase } from 'obsidian';
import type { Setting } from '../../widgets/setting/setting.mts';
import type { SettingTab } from '../settingTab.mts';

/** How a control reads its value and hands over a new one. */
export interface Binding<V> {
  /** What is stored, else the default; not checked. */
  value: unknown;
  /** Validates; stores what is valid, shows what is wrong with the rest. */
  commit: (value: V) => void;
  /** Shows what is wrong with a value that is not stored, or null when nothing is. */
  showProblem: (problem: string | null) => void;
}

/** Ties a row's control to the storage of its tab. A stored value that is not valid is shown, never changed. */
export function bindControl<V>(
  tab: SettingTab,
  setting: Setting,
  control: SettingControlBase<V>,
): Binding<V> {
  let turn = 0;

  const check = (value: V, onValid: () => void): void => {
    const mine = ++turn;
    const answer = (problem: string | void): void => {
      if (mine !== turn) return;
      setting.setErrorMessage(problem || null);
      if (!problem) onValid();
    };
    const problem = control.validate?.(value);
    if (problem instanceof Promise) void problem.then(answer);
    else answer(problem);
  };
  const store = async (value: V): Promise<void> => {
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };

  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  if (value !== undefined && value !== null) check(value as V, () => undefined);
  return {
    value,
    commit: (candidate) => check(candidate, () => void store(candidate)),
    showProblem: (problem) => {
      turn += 1;
      setting.setErrorMessage(problem);
    },
  };
}
