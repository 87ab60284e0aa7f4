import type { CachedMetadata } from 'obsidian';

/** What the worker is asked. */
export interface ParseRequest {
  id: number;
  text: string;
}

/** What it answers, in any order. */
export interface ParseAnswer {
  id: number;
  cache: CachedMetadata;
}

/** The part of a Web Worker that is used here. */
export type ParserWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Parses notes off the main thread. */
export interface ParserClient {
  /** Rejects when the worker fails; every note still asked for then rejects too. */
  parse(text: string): Promise<CachedMetadata>;
  close(): void;
}

interface Waiting {
  resolve: (cache: CachedMetadata) => void;
  reject: (reason: Error) => void;
}

function rejectAll(waiting: Map<number, Waiting>, reason: Error): void {
  const all = [...waiting.values()];
  waiting.clear();
  for (const { reject } of all) reject(reason);
}

function listen(worker: ParserWorker, waiting: Map<number, Waiting>): void {
  worker.addEventListener('message', (event) => {
    const { id, cache } = (event as MessageEvent<ParseAnswer>).data;
    waiting.get(id)?.resolve(cache);
    waiting.delete(id);
  });
  worker.addEventListener('error', (event) => {
    rejectAll(waiting, new Error(`The worker that parses notes failed: ${event.message}`));
  });
}

/** A client for a worker that runs `worker.mts`. */
export function parserClient(worker: ParserWorker): ParserClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  listen(worker, waiting);
  return {
    parse: (text) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, text } satisfies ParseRequest);
      }),
    close() {
      worker.terminate();
      rejectAll(waiting, new Error('The worker that parses notes was closed.'));
    },
  };
}
