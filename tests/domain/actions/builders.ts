import type { Action, ActionLine, TaskStyle } from '@/domain/actions/actionLine';

/** An action with what a test is about, the rest plain. */
export const action = (about: Partial<Action> = {}): Action => ({
  id: 'iv-x4k2m9',
  status: ' ',
  owner: 'MB',
  text: 'Bel de moeder terug',
  created: '2026-11-21',
  due: '2026-12-05',
  done: null,
  ...about,
});

export const actionLine = (about: Partial<ActionLine> = {}): ActionLine => ({
  ...action(about),
  line: 0,
  ...about,
});

export const emoji: TaskStyle = { format: 'emoji', globalFilter: '' };
export const dataview: TaskStyle = { format: 'dataview', globalFilter: '' };
