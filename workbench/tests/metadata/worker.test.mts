import { describe, expect, it } from 'vitest';
import { parseNote, parserClient, type ParserWorker } from '../../metadata/index.mts';
import type { ParseRequest } from '../../metadata/workerClient.mts';

/** A worker on this thread, that answers when asked to, the last request first. */
class HeldWorker extends EventTarget {
  readonly requests: ParseRequest[] = [];
  isClosed = false;
  postMessage(request: ParseRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.isClosed = true;
  }
  answerAll(): void {
    for (const { id, text } of this.requests.splice(0).reverse())
      this.dispatchEvent(new MessageEvent('message', { data: { id, cache: parseNote(text) } }));
  }
}

describe('parsing in a worker', () => {
  const start = () => {
    const worker = new HeldWorker();
    return { worker, client: parserClient(worker as ParserWorker) };
  };

  it('gives each note its own cache, in any order', async () => {
    const { worker, client } = start();
    const caches = Promise.all([client.parse('[[a]]'), client.parse('#b')]);
    worker.answerAll();
    expect(await caches).toEqual([parseNote('[[a]]'), parseNote('#b')]);
  });

  it('says when the worker failed', async () => {
    const { worker, client } = start();
    const cache = client.parse('a');
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'not found' }));
    await expect(cache).rejects.toThrow('not found');
  });

  it('leaves nobody waiting when it is closed', async () => {
    const { worker, client } = start();
    const cache = client.parse('a');
    client.close();
    await expect(cache).rejects.toThrow('closed');
    expect(worker.isClosed).toBe(true);
  });
});
