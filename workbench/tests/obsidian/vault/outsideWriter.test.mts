import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../../server/main.mts';
import { Disk } from '../../../obsidian/vault/disk.mts';
import { RemoteVault } from '../../../obsidian/vault/remoteVault.mts';

/** A store beside which another program gets in just before each of its writes, for as long as it has something to do. */
class Raced extends RemoteVault {
  readonly #outside: (() => void)[];

  constructor(base: string, outside: (() => void)[]) {
    super(base);
    this.#outside = outside;
  }

  override write(...args: Parameters<RemoteVault['write']>): ReturnType<RemoteVault['write']> {
    this.#outside.shift()?.();
    return super.write(...args);
  }
}

const unheard = {
  wrote: () => undefined,
  madeFolder: () => undefined,
  moved: () => undefined,
  removed: () => undefined,
};

/** A served `a.md`, and what another program does to it. */
async function raced(actions: ((place: string) => void)[]): Promise<{ disk: Disk; text: () => string }> {
  const folder = await mkdtemp(join(tmpdir(), 'raced-'));
  const place = join(folder, 'a.md');
  await writeFile(place, 'een\n');
  const server = await startServer({ vault: folder, page: folder, port: 0 });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const outside = actions.map((action) => () => action(place));
  return { disk: new Disk(new Raced(server.url, outside), unheard), text: () => readFileSync(place, 'utf8') };
}

const append =
  (line: string) =>
  (place: string): void =>
    writeFileSync(place, `${readFileSync(place, 'utf8')}${line}\n`);

test('what another program writes between the last read and the write is kept, and changed anew', async () => {
  const { disk, text } = await raced([append('buiten 1'), append('buiten 2')]);
  const seen: string[] = [];
  await disk.process('a.md', (before) => {
    seen.push(before);
    return `${before}binnen\n`;
  });
  expect(seen).toEqual(['een\n', 'een\nbuiten 1\n', 'een\nbuiten 1\nbuiten 2\n']);
  expect(text()).toBe('een\nbuiten 1\nbuiten 2\nbinnen\n');
});

test('a change that another program made needless is not made twice', async () => {
  const { disk, text } = await raced([append('twee')]);
  const result = await disk.process('a.md', (before) =>
    before.includes('twee') ? before : `${before}twee\n`,
  );
  expect([result, text()]).toEqual(['een\ntwee\n', 'een\ntwee\n']);
});
