import { Notice } from 'obsidian';

import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { edit, refuse, type Edit } from '@/domain/text/changes';
import { openNote } from '@/obsidian/openNote';

const staysFor = 20_000;

interface Replacement {
  readonly method: Method;
  readonly text: string;
}

/**
 * Puts another text in the place of a note's, and offers to put the old one back. The note is opened first, so that the
 * editor's own undo knows of it too. Gives whether it was written.
 */
export async function replaceNote(
  context: Context,
  path: string,
  { method, text }: Replacement,
): Promise<boolean> {
  const words = context.texts().ownMethods.bring;
  await openNote(context.app, path, { cursorAt: () => 0 });
  const old = { text: '' };
  const written = await context.notes.change(path, (now) => {
    old.text = now;
    return wholly(now, text);
  });
  if (!context.tell(written)) return false;
  const putBack = async (): Promise<void> => {
    const undone = await context.notes.change(path, (now) =>
      isSame(now, text) ? wholly(now, old.text) : refuse('line-changed'),
    );
    if (context.tell(undone)) context.say(words.undone);
  };
  sayWithButton(words.replaced(method.title), words.undo, () => void putBack());
  return true;
}

const wholly = (now: string, insert: string): Edit => edit({ from: 0, to: now.length, insert });

/** An editor has its own line breaks. */
const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');

function sayWithButton(text: string, label: string, act: () => void): void {
  const message = createFragment((el) => {
    el.createDiv({ text });
    el.createEl('button', { text: label, cls: 'iv-notice-button' }).addEventListener('click', act);
  });
  new Notice(message, staysFor);
}
