import type { CheckedVault, MendTools, UnlistedNote } from '@/domain/checkNotes/checkedVault';
import { readDayInWords } from '@/domain/checkNotes/dayInWords';
import { newMemory } from '@/domain/checkNotes/memory';
import { previewOf } from '@/domain/checkNotes/preview';
import { lineAt, offsetOf } from '@/domain/checkNotes/placeOf';
import { mendsOf, problemsOf } from '@/domain/checkNotes/problemsOf';
import type { Problem, ProblemKind } from '@/domain/checkNotes/problem';
import { mistypedNote, unreadableNote } from '@/domain/checkNotes/unlisted';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { readProperties } from '@/domain/notes/frontmatter';
import { propertyNames } from '@/domain/notes/propertyNames';
import { indexedFromText } from '../../support/indexedNote';
import { textsOf } from './madeTexts';

export type Files = Readonly<Record<string, string>>;

const names = propertyNames('nl');

/** A note of ours: its type, the lines of its properties, and its body. */
export const note = (type: string, properties = '', body = ''): string =>
  `---\ntype: intervisie/${type}\n${properties === '' ? '' : `${properties}\n`}---\n${body}`;

const unlistedIn = (files: Files): UnlistedNote[] =>
  Object.entries(files).flatMap(
    ([path, text]) => unreadableNote(path, text) ?? mistypedNote(path, readProperties(text)?.type) ?? [],
  );

/** A vault of notes in memory, in which a link leads to the shortest path that ends with it. */
export function madeVault(files: Files, templates: readonly string[] = []): CheckedVault {
  const set = Object.entries(files).map(([path, text]) => indexedFromText(path, text));
  const paths = Object.keys(files).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const resolve = (target: string): string | null =>
    paths.find((path) => `/${path}`.endsWith(`/${target}.md`) || path === target) ?? null;
  return {
    index: changeIndex(newIndex(), {
      set: set.filter(({ type, actions }) => type || actions.length),
      removed: [],
    }),
    reading: { names, resolve },
    unlisted: unlistedIn(files),
    isTemplate: (path) => templates.includes(path),
    texts: textsOf(files),
    memory: newMemory(),
  };
}

/** Numbers that go up, so that every id that is drawn is another one. */
export function counting(): () => number {
  let count = 0;
  return () => (count = (count + 1) % 36) / 36;
}

export const toolsFor = (vault: CheckedVault): MendTools => ({
  vault,
  language: 'nl',
  random: counting(),
  readDay: readDayInWords,
});

/** The problems of one kind in a vault. */
export const found = (files: Files, kind: ProblemKind): Problem[] =>
  problemsOf(madeVault(files)).filter((one) => one.kind === kind);

/** A problem and its mends as a person reads them: where, what stands there, what it leaves out, and what it may become. */
export function told(files: Files, kind?: ProblemKind): string[] {
  const vault = madeVault(files);
  return problemsOf(vault)
    .filter((one) => kind === undefined || one.kind === kind)
    .flatMap((one) => {
      const text = files[one.path] ?? '';
      const { line, says } = lineAt(text, offsetOf(text, one, names));
      const head = [one.kind, one.detail, `${one.path}:${String(line)}`, says.trim(), `− ${one.leavesOut}`];
      const mends = mendsOf(one, toolsFor(vault)).map(({ way, to, change }) => {
        const made = change(text);
        const becomes = made.ok
          ? previewOf(text, made.changes).map(({ after }) => after.trim() || '(niets)')
          : [made.refusal];
        return `  ${[way, to].filter(Boolean).join(' ')}: ${becomes.join(' / ')}`;
      });
      return [head.filter(Boolean).join(' | '), ...mends];
    });
}
