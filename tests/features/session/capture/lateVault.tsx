import { cleanup, createEvent, fireEvent, render } from '@testing-library/preact';
import type { Plugin } from 'obsidian';
import { onTestFinished } from 'vitest';

import type { Method } from '@/domain/methods/method';
import { Panel, type PanelDoors } from '@/features/session/panel/Panel';
import { createSessionStore, type LiveSession, type SessionStore } from '@/features/session/sessionStore';
import { createDrafts, type Drafts } from '@/obsidian/drafts';
import type { Written } from '@/obsidian/notes';
import { evening } from '../../../support/sessions';
import { vaultContext } from '../../../support/vaultContext';

/** Two sessions in a vault that answers late, of which the panel shows the first, and drafts kept as in the app. */
export interface LateVault {
  readonly store: SessionStore;
  readonly drafts: Drafts;
  readonly said: readonly string[];
  readonly root: () => Element;
  readonly field: (selector?: string) => HTMLTextAreaElement;
  readonly session: () => LiveSession;
  readonly text: (path?: string) => string;
  /** Types words over those that are in the field, which gets the focus. */
  readonly type: (words: string, selector?: string) => void;
  /** Presses a key on what has the focus. */
  readonly press: (key: string, more?: KeyboardEventInit) => void;
  /** From now on nothing is written before `answer`. */
  readonly hold: () => void;
  /** How many changes wait for an answer. */
  readonly waiting: () => number;
  /** Lets the change that waits longest go, or refuses it. */
  readonly answer: (refused?: Written) => void;
  /** Lets everything go that waits, and what comes after. */
  readonly release: () => void;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly write: (path: string, text: string) => void;
  /** Takes the panel away before the test is over. */
  readonly close: () => void;
}

export const gone: Written = { ok: false, refusal: 'note-gone' };

/** What waits in a vault that takes its time. */
function gate(): Pick<LateVault, 'hold' | 'waiting' | 'answer' | 'release'> & {
  readonly pass: () => Promise<Written | undefined>;
} {
  let isHeld = false;
  const waiting: ((written?: Written) => void)[] = [];
  return {
    pass: () => (isHeld ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(undefined)),
    hold: () => (isHeld = true),
    waiting: () => waiting.length,
    answer: (refused) => waiting.shift()?.(refused),
    release: () => {
      isHeld = false;
      waiting.splice(0).forEach((go) => go());
    },
  };
}

/** A vault of these notes and the panel of the first, until the test is over. */
export async function lateVault(
  method: Method,
  files: Record<string, string>,
  doors: Partial<PanelDoors> = {},
): Promise<LateVault> {
  const made = vaultContext(files);
  made.now = evening;
  const { app } = made.context;
  const plugin = {
    app,
    register: () => undefined,
    registerEvent: () => undefined,
    registerInterval: (id: number) => id,
    registerDomEvent: () => undefined,
  } as unknown as Plugin;
  const drafts = createDrafts(plugin);
  const late = gate();
  const { notes: quick } = made.context;
  const notes: typeof quick = {
    ...quick,
    change: async (path, compute) => (await late.pass()) ?? quick.change(path, compute),
  };
  const context = { ...made.context, notes, drafts, random: Math.random, findMethod: () => method };
  const store = createSessionStore(plugin, context);
  await store.show(Object.keys(files)[0] ?? '');
  const all = new Proxy(doors as PanelDoors, {
    get: (known, name): unknown => (name in known ? Reflect.get(known, name) : () => undefined),
  });
  const { container } = render(<Panel store={store} doors={all} />);
  const close = (): void => {
    late.release();
    cleanup();
  };
  onTestFinished(close);
  const field: LateVault['field'] = (selector = '.iv-capture-text') => {
    const found = container.querySelector<HTMLTextAreaElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    ...late,
    ...{ store, drafts, field, said: made.said, close },
    write: (path, text) => made.write(path, text),
    root: () => container,
    session: () => {
      const state = store.state.value;
      if (state.is !== 'live') throw new Error(`the session is ${state.is}`);
      return state;
    },
    text: (path = Object.keys(files)[0] ?? '') => made.notes.get(path) ?? '',
    type: (words, selector) => {
      const target = field(selector);
      target.focus();
      fireEvent.input(target, { target: { value: words } });
    },
    press: (key, more = {}) => {
      const target = document.activeElement ?? document.body;
      const event = createEvent.keyDown(target, { key, ...more });
      // The page of these tests does not know it.
      Object.defineProperty(event, 'getModifierState', { value: () => false });
      fireEvent(target, event);
    },
    remove: async (path) => {
      const file = app.vault.getFileByPath(path);
      made.notes.delete(path);
      if (file) await app.fileManager.trashFile(file);
    },
    rename: async (from, to) => {
      const file = app.vault.getFileByPath(from);
      const text = made.notes.get(from);
      if (!file || text === undefined) throw new Error(`no ${from}`);
      made.notes.delete(from);
      made.write(to, text);
      await app.vault.rename(file, to);
    },
  };
}
