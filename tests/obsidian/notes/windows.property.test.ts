import process from 'node:process';

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { edit, refuse, type Edit } from '@/domain/text/changes';
import { createNotes, type Notes } from '@/obsidian/notes';
import { noteViews, openWindow, othersRan, type Window } from './workbenchApp';

vi.mock('obsidian', async () => (await import('./workbenchApp')).workbenchObsidian());

/** Each who writes has a part of the note; a change of one never touches the lines of another. */
const parts = ['een', 'twee', 'hand een', 'hand twee', 'buiten'];
const text = `---\ntype: x\n---\n\n${parts.map((part) => `## ${part}\n\n- begin ${part}\n\nlos\n`).join('\n')}`;

const which = fc.nat(1);
const anyAct = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('change' as const), which }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('outside' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('save' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), which }) },
);
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

/** Two windows on one folder, with the lines that must stand in the note. */
interface Walk {
  readonly windows: readonly [Window, Window];
  readonly notes: readonly [Notes, Notes];
  readonly lines: Set<string>;
  readonly busy: Promise<unknown>[];
  path: string;
  count: number;
}

const underPart = (part: string, line: string, now: string): Edit => {
  const begin = `- begin ${part}\n`;
  const from = now.indexOf(begin);
  return from < 0
    ? refuse('line-gone')
    : edit({ from: from + begin.length, to: from + begin.length, insert: `${line}\n` });
};

async function newWalk(): Promise<Walk> {
  const one = await openWindow({ 'a.md': text });
  const other = await openWindow({}, one.store);
  const notes = [createNotes(one.app), createNotes(other.app)] as const;
  return { windows: [one, other], notes, lines: new Set(), busy: [], path: 'a.md', count: 0 };
}

async function perform(walk: Walk, { kind, which: at }: Act): Promise<void> {
  walk.count += 1;
  const window = walk.windows[at as 0 | 1];
  const line = `- regel ${String(walk.count)}`;
  const file = window.app.vault.getFileByPath(walk.path);
  const view = noteViews(window).find((one) => one.file === file && one.editor.getValue() !== '');
  if (kind === 'wait') return othersRan();
  if (kind === 'change') return change(walk, at, line);
  if (kind === 'outside') return outside(walk, line);
  if (kind === 'open' && file && noteViews(window).length === 0)
    walk.busy.push(window.app.workspace.getLeaf('tab').openFile(file));
  if (kind === 'close') return close(walk, window);
  if (kind === 'save' && view) walk.busy.push(view.save());
  if (kind === 'type' && view) typeIn(walk, at, line);
  if (kind === 'rename') return rename(walk);
}

/** Closing a tab saves what was typed in it; two tabs on one note would be two hands in one place. */
async function close(walk: Walk, window: Window): Promise<void> {
  await settled(walk);
  noteViews(window)[0]?.leaf.detach();
  await othersRan();
}

function change(walk: Walk, at: number, line: string): void {
  const compute = (now: string): Edit => underPart(parts[at] ?? '', line, now);
  const written = walk.notes[at as 0 | 1].change(walk.path, compute);
  walk.busy.push(written.then(({ ok }) => ok && walk.lines.add(line)));
}

function typeIn(walk: Walk, at: number, line: string): void {
  const view = noteViews(walk.windows[at as 0 | 1]).find((one) => one.editor.getValue() !== '');
  const typed = view && underPart(parts[2 + at] ?? '', line, view.editor.getValue());
  if (!view || !typed?.ok) return;
  const from = view.editor.offsetToPos(typed.changes[0]?.from ?? 0);
  view.editor.replaceRange(`${line}\n`, from);
  walk.lines.add(line);
}

/** Another program that reads and writes at once. */
function outside({ windows: [{ store }], path, lines }: Walk, line: string): void {
  const now = store.text(path) ?? '';
  const added = underPart('buiten', line, now);
  if (!added.ok) return;
  const at = added.changes[0]?.from ?? 0;
  store.outside.write(path, `${now.slice(0, at)}${line}\n${now.slice(at)}`);
  lines.add(line);
}

/** A rename in the first window, once nothing is under way. */
async function rename(walk: Walk): Promise<void> {
  await settled(walk);
  const [{ app }] = walk.windows;
  const file = app.vault.getFileByPath(walk.path);
  if (!file) return;
  walk.path = `a${String(walk.count)}.md`;
  await app.fileManager.renameFile(file, walk.path);
  await othersRan();
}

/** All has been written, and each window knows of it. */
async function settled(walk: Walk): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(walk.busy.splice(0));
    for (const window of walk.windows) for (const view of noteViews(window)) await view.save();
    await othersRan();
  }
}

const linesIn = (now: string): string[] => now.split('\n').filter((line) => line.startsWith('- regel'));
const withoutLines = (now: string): string => now.replace(/- regel \d+\n/g, '');

it('P5, P18: keeps what two windows, two hands and another program write in one note, whatever their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 15, maxLength: 40, size: 'max' }), async (acts) => {
      const walk = await newWalk();
      for (const act of acts) await perform(walk, act);
      await settled(walk);

      const onDisk = walk.windows[0].store.text(walk.path) ?? '';
      expect(linesIn(onDisk).sort()).toEqual([...walk.lines].sort());
      expect(withoutLines(onDisk)).toBe(text);
      for (const notes of walk.notes) expect(await notes.read(walk.path)).toBe(onDisk);
    }),
    { numRuns: Number(process.env['WALKS'] ?? 5), timeout: 20_000, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
