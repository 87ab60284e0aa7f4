import { shownText } from '../actions/shownText';
import { outlineOf } from '../text/outline';
import { secondLevelSections } from '../text/sections';

/** The titles that a group's note may have for its agreements, in either language. */
const titles = ['afspraken', 'agreements'];

/** What a group agreed, one text for each list item under its heading, as a reader sees it; empty without any. */
export function agreementsIn(text: string): string[] {
  const outline = outlineOf(text);
  const section = secondLevelSections(text, outline).find(({ heading }) =>
    titles.includes(heading.title.toLowerCase()),
  );
  if (!section) return [];
  return outline.items
    .filter(({ from }) => from >= section.bodyFrom && from < section.to)
    .map(({ content, ownTo }) => asRead(text.slice(content, ownTo)))
    .filter((item) => item !== '');
}

/** Without the box of a task, a block id, and the signs of bold and links. */
const asRead = (item: string): string =>
  shownText(
    item
      .replace(/^\[.\]\s+/, '')
      .replace(/\s\^[\w-]+$/, '')
      .replaceAll('**', ''),
    { globalFilter: '', casus: '' },
  );
