import { Menu } from 'obsidian';

import { openHandOver } from '../roles/openHandOver';
import { groupOf, openRota } from '../roles/openRota';
import type { LiveProps } from '../writing';
import { countsTalk, toggleTalkTime } from './talkActs';
import { previousTurn } from './turnActs';
import { goesRound } from './turnNow';

interface PeopleMenuProps extends LiveProps {
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
  menu.showAtMouseEvent(event);
}
