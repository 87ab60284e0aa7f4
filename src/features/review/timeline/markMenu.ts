import { Menu } from 'obsidian';

import { dayNumber, dayOfNumber } from '@/domain/review/dayNumbers';
import type { TimelineItem } from '@/domain/review/timeline/items';
import type { ReviewPartProps } from '@/features/review/part';

/** As many as fit in a menu. */
const most = 12;

/** What stands together in one sign, to choose from; and the way to see that time only, when it is more than a day. */
export function markMenu(
  items: readonly TimelineItem[],
  event: MouseEvent,
  { context, open, setFilter }: ReviewPartProps,
): void {
  const words = context.texts().reviewTimeline;
  const menu = new Menu();
  const [first, last] = [items[0]?.day ?? '', items.at(-1)?.day ?? ''];
  if (first !== last)
    menu.addItem((item) => {
      item.setTitle(words.zoom).setIcon('zoom-in');
      item.onClick(() => setFilter(around(first, last)));
    });
  if (first !== last) menu.addSeparator();
  for (const one of items.slice(0, most))
    menu.addItem((item) => item.setTitle(one.title).onClick(() => open(one.path, one.line ?? undefined)));
  if (items.length > most)
    menu.addItem((item) => item.setTitle(words.more(items.length - most)).setDisabled(true));
  menu.showAtPosition({ x: event.clientX, y: event.clientY });
}

/** The days from the first to the last, with a little room. */
const around = (first: string, last: string): { from: string; to: string } => ({
  from: dayOfNumber(dayNumber(first) - 1),
  to: dayOfNumber(dayNumber(last) + 1),
});
