/** The two ways in which the Tasks plugin writes fields; the user's vault uses one of them. */
export type TaskFormat = 'emoji' | 'dataview';

/** How task lines are written in this vault: the format, and the tag that the Tasks plugin asks for, or ''. */
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

export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status === ' ' || status === '/';

const fields = {
  created: { emoji: '➕', dataview: 'created' },
  due: { emoji: '📅', dataview: 'due' },
  done: { emoji: '✅', dataview: 'completion' },
} as const;

type Field = keyof typeof fields;

const task = /^[ \t]*(?:>[ \t]*)*(?:[-+*]|\d+[.)])[ \t]+\[(.)\][ \t]+(.*?)[ \t]*\^(iv-x[0-9a-z]{5})[ \t]*$/u;
const ownerInBold = /^\*\*([^*]{1,12})\*\*[ \t]+/;

/** Reads a line as an action of ours; null when it carries no action id. Fields of others stay in `text`. */
export function parseAction(line: string): Action | null {
  const match = task.exec(line);
  if (!match) return null;
  const [, status = ' ', body = '', id = ''] = match;
  const found = (field: Field): string | null =>
    fieldPattern(field).exec(body)?.slice(1).find(Boolean) ?? null;
  const words = (Object.keys(fields) as Field[]).reduce(
    (rest, field) => rest.replace(fieldPattern(field), ' '),
    body,
  );
  const owner = ownerInBold.exec(words)?.[1] ?? null;
  const text = words
    .replace(ownerInBold, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return { id, status, owner, text, created: found('created'), due: found('due'), done: found('done') };
}

function fieldPattern(field: Field): RegExp {
  const { emoji, dataview } = fields[field];
  const day = String.raw`(\d{4}-\d{2}-\d{2})`;
  return new RegExp(
    String.raw`[ \t]*(?:${emoji}\uFE0F?[ \t]*${day}|[[(]${dataview}::[ \t]*${day}[\])])[ \t]*`,
    'u',
  );
}

/** Writes an action as a task line, in the fields' order that the Tasks plugin expects, the block id last. */
export function formatAction(action: Action, { format, globalFilter }: TaskStyle): string {
  const { owner, created, due, done } = action;
  const text = action.text.replace(/\s+/g, ' ').trim();
  const tag = globalFilter !== '' && !text.includes(globalFilter) ? globalFilter : '';
  const days = Object.entries({ created, due, done }) as [Field, string | null][];
  const written = days.flatMap(([field, day]) => (day === null ? [] : [formatField(field, day, format)]));
  const words = [owner === null ? '' : `**${owner}**`, text, tag].filter(Boolean).join(' ');
  const rest = [words, ...written].join(format === 'dataview' ? '  ' : ' ');
  return `- [${action.status}] ${rest} ^${action.id}`;
}

function formatField(field: Field, day: string, format: TaskFormat): string {
  const { emoji, dataview } = fields[field];
  return format === 'emoji' ? `${emoji} ${day}` : `[${dataview}:: ${day}]`;
}

/** All actions of ours in a note's text. */
export function actionsIn(text: string): ActionLine[] {
  if (!text.includes('^iv-x')) return [];
  return text.split(/\r?\n/).flatMap((line, number) => {
    const action = parseAction(line);
    return action ? [{ ...action, line: number }] : [];
  });
}
