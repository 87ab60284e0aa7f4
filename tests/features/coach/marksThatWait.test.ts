import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';

import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { parseSettings, type Settings } from '@/domain/settings/settings';
import { coachExtension } from '@/features/coach/editor/coachExtension';
import type { GetReady } from '@/features/coach/editor/readiness';
import { getReady } from '@/ui/coach/getReady';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const casus = '---\ntype: intervisie/casus\nvraag: Is dat goed?\n---\n';

/** Pauses that last until they are told to end, one by one. */
interface HeldPauses {
  readonly pause: () => Promise<void>;
  readonly taken: () => number;
  readonly goOn: () => Promise<void>;
}

function heldPauses(): HeldPauses {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    taken: () => taken,
    pause: () => {
      taken += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    goOn: async () => {
      waiting.splice(0).forEach((go) => go());
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

interface Editing extends VaultContext {
  readonly view: EditorView;
  readonly signs: () => number;
}

function editing(vault: VaultContext, ready: GetReady, doc = casus): Editing {
  const { extension } = coachExtension(vault.context, () => 'c.md', ready);
  const view = new EditorView({
    state: EditorState.create({ doc, extensions: [extension] }),
    parent: document.body,
  });
  onTestFinished(() => view.destroy());
  return { ...vault, view, signs: () => view.dom.querySelectorAll('.iv-question-sign').length };
}

/** So many small parts of each language that are still to be read. */
function toRead(parts: number): (language: NoteLanguage) => boolean {
  const left = { nl: parts, en: parts };
  return (language) => (left[language] = Math.max(0, left[language] - 1)) > 0;
}

test('an editor opens without signs, and has them once the rules were read in pieces', async () => {
  const vault = vaultContext({});
  const [held, read] = [heldPauses(), toRead(50)];
  const ready: GetReady = (isOver) => getReady(vault.context, { pause: held.pause, isOver }, read);
  const { signs } = editing(vault, ready);
  expect(signs()).toBe(0);
  while (signs() === 0 && held.taken() < 1000) await held.goOn();
  expect([signs(), held.taken()]).toEqual([1, 99]);
  expect(editing(vault, ready).signs()).toBe(1);
  expect(held.taken()).toBe(99);
});

test('reading ends when it is of no use any more', async () => {
  const held = heldPauses();
  let isOver = false;
  const [read, fake] = [[] as string[], vaultContext({}).context];
  const reading = getReady(fake, { pause: held.pause, isOver: () => isOver }, (language) => {
    read.push(language);
    return true;
  });
  await held.goOn();
  isOver = true;
  const before = read.length;
  await held.goOn();
  expect(await reading).toBe(false);
  expect(read).toHaveLength(before);
});

test('a closed editor lets go, and nothing is drawn in it', async () => {
  let [isOver, finish] = [() => false, (_: boolean): void => undefined];
  const { view } = editing(vaultContext({}), (over) => {
    isOver = over;
    return new Promise((resolve) => (finish = resolve));
  });
  expect(isOver()).toBe(false);
  view.destroy();
  expect(isOver()).toBe(true);
  finish(true);
  await Promise.resolve();
  expect(view.dom.querySelectorAll('.iv-question-sign')).toHaveLength(0);
});

test('nothing is read for other notes, nor while the coach is off', async () => {
  const asked: boolean[] = [];
  const ready: GetReady = () => {
    asked.push(true);
    return null;
  };
  editing(vaultContext({}), ready, 'Is dat goed?');
  expect(asked).toEqual([]);
  const vault = vaultContext({});
  const settings = vault.context.store.settings as Signal<Settings>;
  settings.value = parseSettings({ coach: false });
  const { signs } = editing(vault, ready);
  expect([asked, signs()]).toEqual([[], 0]);
  settings.value = parseSettings({ coach: true });
  await expect.poll(signs).toBe(1);
  expect(asked).toEqual([true]);
});
