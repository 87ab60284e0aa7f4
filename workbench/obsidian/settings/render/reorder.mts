import { asButton } from '../../widgets/asButton.mts';
import { setIcon } from '../../widgets/icons/icons.mts';
import type { Setting } from '../../widgets/setting/setting.mts';
import { placeInList, rowsBeside } from './places.mts';
import { words } from '../words.mts';

type OnReorder = (oldIndex: number, newIndex: number) => void;

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Gives a row a handle: dragged, or moved with the arrow keys. The rows have moved when the list hears of it. */
export function makeReorderable({ settingEl }: Setting, onReorder: OnReorder): void {
  const handleEl = createDiv('clickable-icon mod-drag-handle');
  settingEl.prepend(handleEl);
  setIcon(handleEl, 'lucide-grip-vertical');
  asButton(handleEl, words().drag);
  moveByKeys(handleEl, settingEl, onReorder);
  moveByPointer(handleEl, settingEl, onReorder);
}

function moveByKeys(handleEl: HTMLElement, settingEl: HTMLElement, onReorder: OnReorder): void {
  handleEl.addEventListener('keydown', (evt) => {
    const from = placeInList(settingEl);
    const to = from + (steps[evt.key] ?? 0);
    if (to === from || !rowsBeside(settingEl)[to]) return;
    evt.preventDefault();
    moveRow(settingEl, to);
    handleEl.focus();
    onReorder(from, to);
  });
}

function moveByPointer(handleEl: HTMLElement, settingEl: HTMLElement, onReorder: OnReorder): void {
  let from = -1;
  handleEl.addEventListener('pointerdown', (evt) => {
    from = placeInList(settingEl);
    handleEl.setPointerCapture(evt.pointerId);
    settingEl.addClass('is-being-dragged');
  });
  handleEl.addEventListener('pointermove', (evt) => {
    if (from >= 0) moveRow(settingEl, placeAt(settingEl, evt.clientY));
  });
  const drop = (): void => {
    const [old, now] = [from, placeInList(settingEl)];
    from = -1;
    settingEl.removeClass('is-being-dragged');
    if (old >= 0 && old !== now) onReorder(old, now);
  };
  for (const type of ['pointerup', 'pointercancel'] as const) handleEl.addEventListener(type, drop);
}

/** The place of the row that lies at this height of the window; the row's own when none does. */
function placeAt(settingEl: HTMLElement, y: number): number {
  const over = rowsBeside(settingEl).findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y >= top && y < bottom;
  });
  return over < 0 ? placeInList(settingEl) : over;
}

function moveRow(settingEl: HTMLElement, to: number): void {
  const from = placeInList(settingEl);
  const target = rowsBeside(settingEl)[to];
  if (!target || to === from) return;
  if (to < from) target.before(settingEl);
  else target.after(settingEl);
}
