import { Menu } from 'obsidian';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { parkObstacle } from '@/domain/session/parkedAdvice';
import { phaseName } from '@/domain/session/phaseHeading';
import { move, remove } from '../acts';
import { startAnswer } from '../cards/startAnswer';
import { focusField, panelOf } from '../keys/lineFocus';
import { parkLine } from '../parking/park';
import type { LiveProps } from '../writing';
import { chooseLine } from './chooseLine';

interface LineMenuProps extends LiveProps {
  readonly line: PlacedContribution;
  readonly edit: () => void;
}

/** What can be done with a line: edit, answer, choose, move to another phase, remove. */
export function openLineMenu(event: MouseEvent, { store, session, line, edit }: LineMenuProps): void {
  const words = store.context.texts().session.line;
  const menu = new Menu();
  const panel = panelOf(event.currentTarget);
  const add = (title: string, icon: string, run: () => unknown): void => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void run()),
    );
  };
  add(words.edit, 'pencil', edit);
  if (line.kind === 'question')
    add(words.answer, 'reply', () => {
      startAnswer(store, session, line.id);
      if (panel) focusField(panel);
    });
  add(line.chosen ? words.notChosen : words.chosen, 'star', () => chooseLine(store, line));
  if (parkObstacle(session, line) === null) {
    add(store.context.texts().cards.parking.park, 'circle-parking', () => parkLine(store, session, line));
  }
  menu.addSeparator();
  session.phases.forEach((one, phase) => {
    if (phase !== session.note.properties.clock.phase) {
      add(words.moveTo(`${String(phase + 1)}. ${phaseName(one)}`), 'corner-down-right', () =>
        move(store, session, line.id, phase),
      );
    }
  });
  menu.addSeparator();
  add(words.remove, 'trash-2', () => remove(store, session, line.id));
  menu.showAtMouseEvent(event);
}
