import { Buffer } from 'node:buffer';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { expect, it } from 'vitest';

import { indexedNote } from '@/obsidian/indexedNote';
import { cacheOf } from './parsedCache';

const kilobyte = 1024;
const head = '---\ntype: intervisie/session\n---\n';
/** Of one word each, which a reader passes on as the part of the text that it is. */
const lines =
  '- [ ] https://example.org/verslagen/gesprek-met-de-moeder ^iv-xaaaaa\n' +
  '- **MB** https://example.org/verslagen/gesprek-met-de-zoon ^iv-naaaaa\n';

/** A text as it comes from a file: of its own, and no part of another one. */
const fileText = (): string => Buffer.from(`${head}${lines}\n${'x'.repeat(100 * kilobyte)}`).toString();

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

it('keeps nothing of the text of a note but its lines', () => {
  const cache = cacheOf(head + lines);
  const indexed = (at: number): unknown => indexedNote({ path: `${String(at)}.md` }, cache, fileText());
  const before = heapInUse();
  const kept = Array.from({ length: 200 }, (_, at) => indexed(at));
  const bytesEach = (heapInUse() - before) / kept.length;
  expect(bytesEach).toBeLessThan(10 * kilobyte);
});
