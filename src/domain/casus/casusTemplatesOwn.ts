import { readProperties, setProperties } from '../notes/frontmatter';
import { namedChanges } from '../notes/namedChanges';
import { typeValue, type NoteLanguage } from '../notes/noteTypes';
import { statusWords } from '../notes/noteWords';
import {
  readProperty,
  type PropertyId,
  type PropertyNames,
  type RawProperties,
} from '../notes/propertyNames';
import { formatLink } from '../notes/wikilinks';
import { propertyLine, type PropertyValue } from '../notes/yamlLine';
import { edit, lineBreakOf, type Edit, type TextChange } from '../text/changes';
import { frontmatterRange } from '../text/frontmatterRange';
import { casusQuestion, type NewCasus } from './newCasus';

/** In what language and under what names a vault keeps its properties. */
export interface VaultWords {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
}

type Values = Readonly<Partial<Record<PropertyId, PropertyValue>>>;

/**
 * The changes that make a casus of a template note of the user's own. What the note lacks is added or filled in where it
 * stands, what was typed in the form comes over what the template says, and all else stays as it is. Commands of a
 * template plugin may make the properties unreadable until they have run: then only lines are added.
 */
export function casusFromOwn(text: string, casus: NewCasus, { language, names }: VaultWords): Edit {
  const from = endOfCommands(text);
  const note = text.slice(from);
  const raw = readProperties(note);
  const values = valuesFor(raw ?? {}, casus, { language, names });
  const named = raw && setProperties(note, namedChanges(values, raw, names));
  const changes = named?.ok ? named.changes : addedLines(note, values, names);
  return edit(...changes.map((one) => ({ ...one, from: one.from + from, to: one.to + from })));
}

/** Where the properties begin when a template opens with commands for Templater; else the very start. */
function endOfCommands(text: string): number {
  let at = 0;
  for (;;) {
    const opening = /^\s*<%/.exec(text.slice(at));
    const end = opening ? text.indexOf('%>', at) : -1;
    if (end < 0) break;
    at = end + 2;
  }
  const block = /^[ \t]*\r?\n(?=---[ \t]*\r?\n)|^(?=---[ \t]*\r?\n)/.exec(text.slice(at));
  return block ? at + block[0].length : 0;
}

function valuesFor(raw: RawProperties, casus: NewCasus, { language, names }: VaultWords): Values {
  const read = (id: PropertyId): unknown => readProperty(raw, names, id);
  const question = casusQuestion(casus);
  const group = casus.group.trim();
  return {
    type: typeValue('casus'),
    ...(isEmpty(read('status')) ? { status: statusWords[language].draft } : {}),
    ...(isEmpty(read('date')) ? { date: casus.day } : {}),
    ...(question === '' ? {} : { question }),
    ...(casus.themes.length === 0 ? {} : { themes: withThemes(read('themes'), casus.themes) }),
    ...(group === '' ? {} : { group: formatLink(group) }),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The themes that a template has, with those that were typed after them. */
function withThemes(value: unknown, typed: readonly string[]): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const kept = list.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return [...new Set([...kept, ...typed])];
}

/** Lines for what a block lacks that can't be read as it is. A line of the template stays, whatever it says. */
function addedLines(note: string, values: Values, names: PropertyNames): TextChange[] {
  const range = frontmatterRange(note);
  if (!range) return [];
  const yaml = note.slice(range.yamlFrom, range.yamlTo);
  const keys = new Set([...yaml.matchAll(/^([\w-]+)[ \t]*:/gm)].map(([, key]) => key));
  const absent = (Object.entries(values) as [PropertyId, PropertyValue][]).filter(
    ([id]) => !names.toRead(id).some((name) => keys.has(name)),
  );
  const lines = absent.map(([id, value]) => propertyLine(names.toWrite(id), value) + lineBreakOf(note));
  return lines.length === 0 ? [] : [{ from: range.yamlTo, to: range.yamlTo, insert: lines.join('') }];
}

/** What of a template is for another plugin to fill in: the signs of core Templates, and the commands of Templater. */
export interface TemplateSyntax {
  readonly core: boolean;
  readonly templater: boolean;
}

/** Which syntax of other plugins a text holds. */
export const templateSyntax = (text: string): TemplateSyntax => ({
  core: /\{\{[ \t]*(?:title|date|time)[ \t]*(?::[^{}]*)?\}\}/i.test(text),
  templater: /<%[\s\S]*%>/.test(text),
});

/** The change that puts a template's own body at the end of a note that has nothing but properties yet. */
export function bodyIfMissing(text: string, template: string): Edit {
  const start = frontmatterRange(text)?.bodyFrom ?? 0;
  if (text.slice(start).trim() !== '') return edit();
  const body = template.slice(frontmatterRange(template)?.bodyFrom ?? 0);
  return edit({ from: start, to: text.length, insert: body });
}
