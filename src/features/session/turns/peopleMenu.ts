import { Menu } from 'obsidian';

import { openHandOver } from '../roles/openHandOver';
import { groupOf, openRota } from '../roles/openRota';
import type { LiveProps } from '../writing';
import { countsTalk, toggleTalkTime } from './talkActs';
import { previousTurn } from './turnActs';
import { goesRound } from './turnNow';

/** What the menu is about; the counts are of the phase or of the whole session. */
export interface PeopleMenuProps extends LiveProps {
  readonly isOverSession: boolean;
  readonly countOverSession: () => void;
}

/** What can be done with the people of a session: counting otherwise, talk time, roles, the rota. */
export function openPeopleMenu(event: MouseEvent, props: PeopleMenuProps): void {
  const { store, session, isOverSession, countOverSession } = props;
  const words = store.context.texts().turns;
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => unknown, isChecked: boolean | null = null): void => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setChecked(isChecked)
        .onClick(() => void run()),
    );
  };
  if (goesRound(session)) add(words.menu.previous, 'arrow-left', () => previousTurn(store, session));
  add(words.menu.overSession, 'sigma', countOverSession, isOverSession);
  add(words.talk.count, 'timer', () => toggleTalkTime(store, session), countsTalk(store, session));
  menu.addSeparator();
  add(words.menu.handOver, 'arrow-left-right', () => openHandOver(store, session));
  add(words.menu.rota, 'table', () => openRota(store.context, groupOf(store.context, session)));
  showAt(menu, event);
}

/** A press of a key has no place of its own: then the menu opens under the button. */
function showAt(menu: Menu, event: MouseEvent): void {
  const button = event.detail === 0 ? event.targetNode : null;
  if (!button?.instanceOf(Element)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
