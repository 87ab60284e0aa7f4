import { signal, type ReadonlySignal } from '@preact/signals';

import type { Context } from '@/context';
import type { Drafts } from '@/obsidian/drafts';
import { moveDrafts } from '@/obsidian/draftsOfNote';
import { fileOnceAt, pathNow } from '@/obsidian/renamedNotes';

/** A text that is being typed for a note, kept on this device until it stands there. */
export interface DraftInHand {
  readonly text: ReadonlySignal<string>;
  readonly setText: (text: string) => void;
  /** Puts words before what is typed by then. */
  readonly giveBack: (words: string) => void;
  /** Empties the field and writes its words; those that could not be written come back, before what is typed by then. */
  readonly send: (write: (words: string) => Promise<boolean>) => Promise<boolean>;
}

interface Held {
  readonly path: () => string;
  readonly part: string;
  readonly draft: DraftInHand;
  readonly moveTo: (path: string) => void;
}

const heldIn = new WeakMap<Drafts, Held[]>();

/**
 * The draft of a note, or of a part of it such as `#private`. There is one for as long as the app is open, whoever shows
 * it: words that are on their way when another session comes into view, or the field goes, come back to where they were
 * typed, and under no other name when the note is renamed meanwhile.
 */
export function draftInHand(context: Context, path: string, part = ''): DraftInHand {
  const { app, drafts } = context;
  const held = heldIn.get(drafts) ?? [];
  const now = pathNow(app, path);
  const found = held.find((one) => one.part === part && one.path() === now);
  if (found) return found.draft;
  const note = { path, file: fileOnceAt(app, path) };
  const pathOf = (): string => note.file?.path ?? note.path;
  const draft = newDraft(context, () => `capture:${pathOf()}${part}`);
  const moveTo = (to: string): void => void Object.assign(note, { path: to, file: fileOnceAt(app, to) });
  heldIn.set(drafts, [...held, { path: pathOf, part, draft, moveTo }]);
  return draft;
}

/** Brings all drafts of a note to the one that came in its place, with words that are on their way. */
export function handDraftsOn({ app, drafts }: Context, from: string, to: string): void {
  moveDrafts(app, from, to);
  heldIn
    .get(drafts)
    ?.filter((one) => one.path() === from)
    .forEach((one) => one.moveTo(to));
}

/** Words on their way to the note; those that could not be written wait for the others, so that all keep their order. */
interface Sent {
  readonly words: string;
  is: 'going' | 'written' | 'refused';
}

const together = (words: readonly string[]): string => words.filter(Boolean).join('\n');

function newDraft(context: Context, key: () => string): DraftInHand {
  const { drafts } = context;
  const text = signal(draftAt(drafts, key()));
  let sent: readonly Sent[] = [];
  const setText = (words: string): void => {
    text.value = words;
    drafts.save(key(), together([...notInNote(sent), words]) || null);
  };
  const giveBack = (words: string): void => setText(together([words, text.peek()]));
  const settle = (): void => {
    if (sent.some((one) => one.is === 'going')) return setText(text.peek());
    const back = together(notInNote(sent));
    sent = [];
    giveBack(back);
  };
  return {
    text,
    setText,
    giveBack,
    send: async (write) => {
      const one: Sent = { words: text.peek(), is: 'going' };
      sent = [...sent, one];
      setText('');
      const isWritten = await write(one.words).catch((error: unknown) => tell(context, error));
      one.is = isWritten ? 'written' : 'refused';
      settle();
      return isWritten;
    },
  };
}

function tell({ say, texts }: Context, error: unknown): false {
  say(texts().common.failed(error instanceof Error ? error.message : String(error)));
  return false;
}

const notInNote = (sent: readonly Sent[]): string[] =>
  sent.filter((one) => one.is !== 'written').map(({ words }) => words.trim());

function draftAt(drafts: Drafts, key: string): string {
  const draft = drafts.load(key);
  return typeof draft === 'string' ? draft : '';
}
