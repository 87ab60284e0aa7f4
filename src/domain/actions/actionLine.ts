/** The two ways in which the Tasks plugin writes fields; the user's vault uses one of them. */
export type TaskFormat = 'emoji' | 'dataview';

/** How task lines are written in this vault: the format, and the text that the Tasks plugin asks for, or ''. */
export interface TaskStyle {
  readonly format: TaskFormat;
  readonly globalFilter: string;
}

/** A follow-up. Days are ISO dates (`2026-12-05`); `owner` is initials; `status` is the sign between the brackets. */
export interface Action {
  readonly id: string;
  readonly status: string;
  readonly owner: string | null;
  readonly text: string;
  readonly created: string | null;
  readonly due: string | null;
  readonly done: string | null;
}

/** An action where it stands: `line` counts from 0. */
export interface ActionLine extends Action {
  readonly line: number;
}

/** Signs of others, such as `[>]`, leave an action open, as they do for the Tasks plugin. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => !['x', 'X', '-'].includes(status);

/** The signs of the Tasks plugin, in the order in which it writes them; of several signs for one field the first is written. */
const fields = {
  created: { emoji: ['➕'], dataview: 'created' },
  due: { emoji: ['📅', '📆', '🗓'], dataview: 'due' },
  done: { emoji: ['✅'], dataview: 'completion' },
} as const;

export type ActionField = keyof typeof fields;

const fieldNames = Object.keys(fields) as ActionField[];
const task = /^[ \t]*(?:>[ \t]*)*(?:[-+*]|\d+[.)])[ \t]+\[(.)\][ \t]+(.*?)[ \t]*\^(iv-x[0-9a-z]{5})[ \t]*$/u;
const ownerInBold = /^\*\*([^*]{1,12})\*\*(?:[ \t]+|$)/;

/**
 * Reads a line as an action of ours; null when it carries no action id. Fields of others stay in `text`, and so does a
 * global filter.
 */
export function parseAction(line: string): Action | null {
  const match = task.exec(line);
  if (!match) return null;
  const [, status = ' ', body = '', id = ''] = match;
  const dayOf = (field: ActionField): string | null => findField(body, field)?.day ?? null;
  const [created, due, done] = [dayOf('created'), dayOf('due'), dayOf('done')];
  const words = fieldNames.reduce(withoutField, body).trim();
  const owner = ownerInBold.exec(words)?.[1] ?? null;
  const text = words.replace(ownerInBold, '').replace(/\s+/g, ' ').trim();
  return { id, status, owner, text, created, due, done };
}

/** Where a field stands in a line, with the space before it, and its day. The last one counts, as for the Tasks plugin. */
export function findField(
  line: string,
  field: ActionField,
): { readonly from: number; readonly to: number; readonly day: string } | null {
  const match = mayHold(line, field) ? lastMatch(line, patternOf(field)) : null;
  if (!match) return null;
  const day = match.slice(1).find(Boolean) ?? '';
  return { from: match.index, to: match.index + match[0].length, day };
}

function withoutField(line: string, field: ActionField): string {
  const found = findField(line, field);
  return found ? `${line.slice(0, found.from)} ${line.slice(found.to)}` : line;
}

/** Most lines have most fields not: looking for a sign is quicker than for all that may stand around it. */
function mayHold(line: string, field: ActionField): boolean {
  const { emoji, dataview } = fields[field];
  return line.includes(`${dataview}::`) || emoji.some((sign) => line.includes(sign));
}

function lastMatch(line: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) last = match;
  return last;
}

const patterns = new Map<ActionField, RegExp>();

/** Made once for each field, when it is first looked for. */
function patternOf(field: ActionField): RegExp {
  const pattern = patterns.get(field) ?? fieldPattern(field);
  patterns.set(field, pattern);
  return pattern;
}

/** Pasted text brings spaces that do not break and signs with a variation selector; both are read, neither is written. */
function fieldPattern(field: ActionField): RegExp {
  const { emoji, dataview } = fields[field];
  const day = String.raw`(\d{4}-\d{2}-\d{2})`;
  const space = String.raw`[ \t\u00A0]*`;
  return new RegExp(
    String.raw`${space}(?:(?:${emoji.join('|')})\uFE0F?${space}${day}|[[(]${space}${dataview}::${space}${day}${space}[\])])`,
    'gu',
  );
}

/** Writes an action as a task line, in the fields' order that the Tasks plugin expects, the block id last. */
export function formatAction(action: Action, { format, globalFilter }: TaskStyle): string {
  const { owner } = action;
  const text = action.text.replace(/\s+/g, ' ').trim();
  const filter = text.includes(globalFilter) ? '' : globalFilter;
  const words = [owner === null ? '' : `**${owner}**`, text, filter].filter(Boolean).join(' ');
  const days = fieldNames.flatMap((field) => {
    const day = action[field];
    return day === null ? [] : [formatField(field, day, format)];
  });
  return `- [${action.status}] ${words}${days.join('')} ^${action.id}`;
}

/** Writes a field with the space before it: two spaces in Dataview form, without which live preview hides every other one. */
export function formatField(field: ActionField, day: string, format: TaskFormat): string {
  const { emoji, dataview } = fields[field];
  return format === 'emoji' ? ` ${emoji[0]} ${day}` : `  [${dataview}:: ${day}]`;
}

/** All actions of ours in a note's text. */
export function actionsIn(text: string): ActionLine[] {
  if (!text.includes('^iv-x')) return [];
  return text.split(/\r?\n/).flatMap((line, number) => {
    const action = parseAction(line);
    return action ? [{ ...action, line: number }] : [];
  });
}
