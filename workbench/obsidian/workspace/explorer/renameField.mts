import type { TAbstractFile } from 'obsidian';
import { nameOf } from '../markdown/renameTo.mts';
import { words } from '../words.mts';

/** A field over the row, with the name selected: Enter or leaving it takes the name, Escape leaves all as it was. */
export function renameField(
  row: HTMLElement,
  file: TAbstractFile,
  done: (name: string) => Promise<void>,
): void {
  const content = row.querySelector<HTMLElement>('.tree-item-inner');
  const before = nameOf(file);
  const field = createEl('input', {
    cls: 'nav-rename-field',
    type: 'text',
    value: before,
    attr: { 'aria-label': words().renameLabel(before) },
  });
  let over = false;
  const finish = (name: string): void => {
    if (over) return;
    over = true;
    void done(name);
  };
  field.addEventListener('blur', () => finish(field.value));
  field.addEventListener('click', (event) => event.stopPropagation());
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish(field.value);
    if (event.key === 'Escape') finish(before);
  });
  content?.replaceChildren(field);
  field.select();
}
