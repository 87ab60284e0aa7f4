import { readProperties, setProperties } from '../notes/frontmatter';
import { nameIn, readProperty, type PropertyNames } from '../notes/propertyNames';
import { edit, refuse, type Edit } from '../text/changes';
import { daysIn } from './offerPool';

/** Keeps in a casus note that it was on offer on a day and not chosen. */
export const parkCasus = (text: string, day: string, names: PropertyNames): Edit =>
  changeDays(text, names, (days) => (days.includes(day) ? days : [...days, day].sort()));

/** Takes a day on which a casus was on offer out of its note again. */
export const unparkCasus = (text: string, day: string, names: PropertyNames): Edit =>
  changeDays(text, names, (days) => days.filter((one) => one !== day));

function changeDays(text: string, names: PropertyNames, change: (days: string[]) => string[]): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const before = daysIn(readProperty(raw, names, 'offered'));
  const after = change(before);
  if (after.join() === before.join()) return edit();
  return setProperties(text, { [nameIn(raw, names, 'offered')]: after.length > 0 ? after : null });
}
