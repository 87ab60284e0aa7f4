import { readProperties, setProperties } from '../../notes/frontmatter';
import type { PropertyNames, RawProperties } from '../../notes/propertyNames';
import type { PropertyValue } from '../../notes/yamlLine';
import { applyChanges, edit, refuse, type Edit, type TextChange } from '../../text/changes';
import { themeChanges } from './themeChanges';
import { themesAfter, type ThemePlan } from './themePlan';
import { listOf, themesNode, type ThemesNode } from './themesNode';

/** What is needed to take a change of themes back: the property as it was written, and the way back from there. */
export interface ThemesWritten {
  /** The themes before and after, as YAML gives them. */
  readonly before: unknown;
  readonly after: unknown;
  /** The property in the text after the change, and the changes that undo it, counted from its start. */
  readonly property: string;
  readonly back: readonly TextChange[];
}

/** The edit of a note, and what takes it back, null when nothing is written. */
export interface ThemesEdit {
  readonly edit: Edit;
  readonly written: ThemesWritten | null;
}

/**
 * Carries out a plan on the themes of a note: only the words that are meant change, in their own quotes, and one that would
 * stand there twice goes. Refuses as `properties-changed` when none of them is there, and as `unreadable-properties` when
 * they can't be read, or not be changed without touching anything else.
 */
export function renameThemes(text: string, plan: ThemePlan, names: PropertyNames): ThemesEdit {
  const raw = readProperties(text);
  if (raw === null) return refused('unreadable-properties');
  const node = themesNode(text, raw, names);
  if (!node || !isMeant(node, plan)) return refused('properties-changed');
  const changes = themeChanges(text, node, plan);
  const after = changes && applyChanges(text, changes);
  if (changes === null || after === null) return refused('unreadable-properties');
  const before = raw[node.name];
  const wanted = Array.isArray(before) ? themesAfter(before, plan) : plan.to;
  if (!isSame(readProperties(after), { ...raw, [node.name]: wanted }))
    return refused('unreadable-properties');
  const to = node.to + after.length - text.length;
  const written = { before, after: wanted, property: after.slice(node.from, to) };
  return { edit: edit(...changes), written: { ...written, back: wayBack(text, node.from, changes) } };
}

/**
 * Takes a change of themes back, byte for byte. When the property was written anew with the same themes since, they are
 * put back in that; when the themes are others by now, it refuses.
 */
export function takeBackThemes(text: string, written: ThemesWritten, names: PropertyNames): Edit {
  const raw = readProperties(text);
  if (raw === null) return refuse('unreadable-properties');
  const node = themesNode(text, raw, names);
  if (!node || JSON.stringify(raw[node.name]) !== JSON.stringify(written.after))
    return refuse('properties-changed');
  if (text.slice(node.from, node.to) !== written.property)
    return isFlat(written.before)
      ? setProperties(text, { [node.name]: written.before })
      : refuse('properties-changed');
  const moved = written.back.map(({ from, to, insert }) => ({
    from: node.from + from,
    to: node.from + to,
    insert,
  }));
  return edit(...moved);
}

const refused = (refusal: Parameters<typeof refuse>[0]): ThemesEdit => ({
  edit: refuse(refusal),
  written: null,
});

const isMeant = ({ items }: ThemesNode, { from, to }: ThemePlan): boolean =>
  items.some(({ value }) => value !== to && from.some((one) => one === value));

/** The changes that undo these, counted from `start` in the text that they make. */
function wayBack(text: string, start: number, changes: readonly TextChange[]): TextChange[] {
  let moved = -start;
  return changes.map(({ from, to, insert }) => {
    const at = from + moved;
    moved += insert.length - (to - from);
    return { from: at, to: at + insert.length, insert: text.slice(from, to) };
  });
}

function isSame(found: RawProperties | null, wanted: RawProperties): boolean {
  return found !== null && JSON.stringify(found) === JSON.stringify(wanted);
}

const isFlat = (value: unknown): value is PropertyValue => listOf(value).every(isPlain);

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
