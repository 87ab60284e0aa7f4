import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { lineBreakOf } from '@/domain/text/changes';
import { bodyStart } from '@/domain/text/frontmatterRange';
import { aSession } from '../../../support/sessions';
import type { ActOf } from './acts';
import type { Walk } from './walk';

type HandAct = ActOf<
  'carry' | 'indent' | 'retype' | 'own bullet' | 'own text' | 'reword heading' | 'delete heading'
>;

/** Changes the note as a person would in the editor, without the plugin. */
export function changeByHand(walk: Walk, act: HandAct, found: PlacedContribution | undefined): void {
  const text = typed(walk, act, found);
  walk.note = aSession(text);
}

function typed(walk: Walk, act: HandAct, found: PlacedContribution | undefined): string {
  const { text } = walk.note;
  if (act.kind === 'reword heading')
    return atHeading(walk, act.pick, (line) => line.replace(/ [A-Z]$/, ' Anders'));
  if (act.kind === 'delete heading') return atHeading(walk, act.pick, () => null);
  if (act.kind === 'own text') return writeOwnText(walk, act);
  if (!found) return text;
  if (act.kind === 'retype') return retype(walk, found);
  if (act.kind === 'own bullet') return writeOwnBullet(walk, act.nested, found);
  if (act.kind === 'indent') return indent(walk, found);
  return carry(walk, act.to, found);
}

const insertAt = (text: string, at: number, insert: string): string =>
  text.slice(0, at) + insert + text.slice(at);

function atHeading(walk: Walk, pick: number, change: (line: string) => string | null): string {
  const { text, outline } = walk.note;
  const headings = outline.headings.filter(({ level }) => level === 2);
  const heading = headings[pick % Math.max(1, headings.length)];
  if (!heading) return text;
  const line = change(text.slice(heading.from, heading.to));
  if (line !== null) return text.slice(0, heading.from) + line + text.slice(heading.to);
  const end = text.indexOf('\n', heading.to) + 1;
  return text.slice(0, heading.from) + (end === 0 ? '' : text.slice(end));
}

function writeOwnText(walk: Walk, { pick, heading }: Extract<HandAct, { kind: 'own text' }>): string {
  const { text, outline } = walk.note;
  const nl = lineBreakOf(text);
  const places = [...outline.headings.map(({ from }) => from), text.length];
  const line = `${heading ? '### ' : ''}eigen ${String(walk.count)}`;
  walk.own.add(line);
  const at = places[pick % places.length] ?? bodyStart(text);
  return insertAt(text, at, `${nl}${line}${nl}${nl}`);
}

function retype(walk: Walk, { id, from, ownTo }: PlacedContribution): string {
  const { text } = walk.note;
  const line = walk.lines.get(id);
  const own = text.slice(from, ownTo);
  const changed = own.replace('x', 'y');
  if (line?.text.startsWith('x')) walk.lines.set(id, { ...line, text: line.text.replace('x', 'y') });
  return line?.text.startsWith('x') ? text.slice(0, from) + changed + text.slice(ownTo) : text;
}

function writeOwnBullet(walk: Walk, nested: boolean, { from, to }: PlacedContribution): string {
  const { text } = walk.note;
  const line = `- eigen ${String(walk.count)}`;
  walk.own.add(line);
  const insert = `${lineBreakOf(text)}${indentAt(text, from)}${nested ? '    ' : ''}${line}`;
  return insertAt(text, to, insert);
}

/** Nests a line under the one that stands right above it. */
function indent(walk: Walk, found: PlacedContribution): string {
  const { text, outline } = walk.note;
  const above = outline.items.find(
    ({ to, depth }) => depth === found.depth && /^\r?\n$/.test(text.slice(to, found.from)),
  );
  if (!above) return text;
  const block = text.slice(found.from, found.to).split('\n');
  const deeper = block.map((line) => `    ${line}`).join('\n');
  return text.slice(0, found.from) + deeper + text.slice(found.to);
}

/** Cuts a top-level line with what is nested in it, and pastes it after another one. */
function carry(walk: Walk, to: number, found: PlacedContribution): string {
  const { text, contributions } = walk.note;
  const others = contributions.filter((one) => one.depth === 0 && one.id !== found.id);
  const other = others[to % Math.max(1, others.length)];
  const end = text.indexOf('\n', found.to) + 1;
  if (!other || found.depth > 0 || end === 0) return text;
  const block = lineBreakOf(text) + text.slice(found.from, found.to);
  return other.to < found.from
    ? text.slice(0, other.to) + block + text.slice(other.to, found.from) + text.slice(end)
    : text.slice(0, found.from) + text.slice(end, other.to) + block + text.slice(other.to);
}

const indentAt = (text: string, from: number): string => /^[ \t]*/.exec(text.slice(from))?.[0] ?? '';
