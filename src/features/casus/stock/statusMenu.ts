import { Menu } from 'obsidian';

import { casusStatuses, type StockCasus } from '@/domain/casus/stock';
import type { CasusStatus } from '@/domain/notes/noteWords';
import type { Texts } from '@/i18n/texts';

/** Offers the other statuses of a casus under the button that was pressed. */
export function openStatusMenu(
  button: HTMLElement,
  { status: now }: StockCasus,
  words: Texts['stock'],
  choose: (status: CasusStatus) => void,
): void {
  const menu = new Menu();
  for (const status of casusStatuses) {
    menu.addItem((item) =>
      item
        .setTitle(words.statuses[status])
        .setChecked(status === now)
        .onClick(() => choose(status)),
    );
  }
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
