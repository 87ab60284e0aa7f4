import { Menu } from 'obsidian';

import type { DatedEntry } from '@/domain/bases/learningLine';
import type { LearningLineProps } from './LearningLineScreen';

/** As many as fit in a menu. */
const most = 16;

/** The notes that stand together in one sign, to choose from. */
export function lineMenu(
  entries: readonly DatedEntry[],
  at: MouseEvent,
  { texts, open }: Pick<LearningLineProps, 'texts' | 'open'>,
): void {
  const menu = new Menu();
  for (const entry of entries.slice(0, most))
    menu.addItem((item) => item.setTitle(entry.title).onClick((event) => open(entry.path, event)));
  if (entries.length > most)
    menu.addItem((item) => item.setTitle(texts.reviewTimeline.more(entries.length - most)).setDisabled(true));
  menu.showAtPosition({ x: at.clientX, y: at.clientY });
}
