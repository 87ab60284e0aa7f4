import type { Setting } from '../../widgets/setting/setting.mts';
import type { AnyGroup } from './kinds.mts';
import { placeInList } from './places.mts';
import { makeReorderable } from './reorder.mts';
import { words } from '../words.mts';

/** Gives a row of a list its handle and its delete button, when the list has them. */
export function addListAffordances(list: AnyGroup, setting: Setting): void {
  if (list.onReorder) makeReorderable(setting, list.onReorder);
  if (list.onDelete) makeDeletable(setting, list.onDelete);
}

function makeDeletable(setting: Setting, onDelete: (index: number) => void): void {
  const remove = (): void => onDelete(placeInList(setting.settingEl));
  setting.addExtraButton((button) =>
    button.setIcon('lucide-trash-2').setTooltip(words().remove).onClick(remove),
  );
  setting.settingEl.addEventListener('keydown', (evt) => {
    if (evt.key !== 'Delete' && evt.key !== 'Backspace') return;
    if ((evt.target as HTMLElement).matches('input, select, textarea, [contenteditable]')) return;
    evt.preventDefault();
    remove();
  });
}
