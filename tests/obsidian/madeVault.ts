import type { App, Plugin } from 'obsidian';

import { cacheOf } from './parsedCache';

type Listener = (...args: unknown[]) => void;

interface MadeFile {
  path: string;
}

/** Resolves when all that follows from what was done is done. */
export const settled = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));

/** A vault with a filled metadata cache, of which a test decides when notes are read. */
export interface MadeVault {
  readonly plugin: Plugin;
  /** The paths that were read, in order. */
  readonly reads: string[];
  /** The most notes that were being read at one moment. */
  readonly mostAtOnce: () => number;
  /** Lets go of all reads so far, and of later ones. */
  readonly answerReads: () => void;
  /** Changes a note, or with null takes it away, and says so as the metadata cache does. */
  readonly write: (path: string, text: string | null) => void;
  readonly rename: (from: string, to: string) => void;
  readonly say: (event: string, ...args: unknown[]) => void;
}

interface Reading {
  readonly reads: string[];
  readonly read: (path: string) => Promise<void>;
  readonly mostAtOnce: () => number;
  readonly answer: () => void;
}

function reading(isHeld: boolean): Reading {
  const waiting: (() => void)[] = [];
  const reads: string[] = [];
  let [holds, now, most] = [isHeld, 0, 0];
  return {
    reads,
    mostAtOnce: () => most,
    answer: () => {
      holds = false;
      waiting.splice(0).forEach((go) => go());
    },
    read: async (path) => {
      reads.push(path);
      now += 1;
      most = Math.max(most, now);
      await (holds ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve());
      now -= 1;
    },
  };
}

/** Makes a vault of notes by path. A note whose text is `unreadable` can't be read. */
export function madeVault(files: Record<string, string>, { holdsReads = false } = {}): MadeVault {
  const texts = new Map(Object.entries(files));
  const there = new Map<string, MadeFile>([...texts.keys()].map((path) => [path, { path }]));
  const caches = new Map([...texts].map(([path, text]) => [path, cacheOf(text)]));
  const listeners = new Map<string, Listener[]>();
  const { reads, read, mostAtOnce, answer } = reading(holdsReads);
  const on = (name: string, listener: Listener): void =>
    void listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  const say = (event: string, ...args: unknown[]): void =>
    listeners.get(event)?.forEach((listener) => {
      listener(...args);
    });
  const cachedRead = async ({ path }: MadeFile): Promise<string> => {
    await read(path);
    const text = texts.get(path);
    if (text?.includes('unreadable') !== false) throw new Error(`${path} can't be read`);
    return text;
  };
  const app = {
    workspace: { onLayoutReady: (run: () => void) => run() },
    metadataCache: { on, getFileCache: ({ path }: MadeFile) => caches.get(path) ?? null },
    vault: {
      on,
      cachedRead,
      getMarkdownFiles: () => [...there.values()],
      getFileByPath: (path: string) => there.get(path) ?? null,
    },
  } as unknown as App;
  return {
    plugin: { app, registerEvent: () => undefined, register: () => undefined } as unknown as Plugin,
    reads,
    mostAtOnce,
    answerReads: answer,
    say,
    write: (path, text) => {
      const file = there.get(path) ?? { path };
      if (text === null) {
        there.delete(path);
        texts.delete(path);
        caches.delete(path);
        say('deleted', file);
        return;
      }
      there.set(path, file);
      texts.set(path, text);
      caches.set(path, cacheOf(text));
      say('changed', file, text, caches.get(path));
    },
    rename: (from, to) => {
      const file = there.get(from) ?? { path: from };
      const [text, cache] = [texts.get(from) ?? '', caches.get(from) ?? {}];
      for (const map of [there, texts, caches]) map.delete(from);
      file.path = to;
      there.set(to, file);
      texts.set(to, text);
      caches.set(to, cache);
      say('rename', file, from);
    },
  };
}
