import { describe, expect, it } from 'vitest';

import { oneByOne } from '@/obsidian/oneByOne';

/** An act that ends when told, and says so in a list. */
function act(
  done: string[],
  name: string,
): { run: () => Promise<string>; end: () => void; fail: () => void } {
  let end = (): void => undefined;
  let fail = (): void => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error(name));
  });
  const run = async (): Promise<string> => {
    done.push(`${name} begins`);
    await ended;
    done.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end(), fail: () => fail() };
}

describe('one by one', () => {
  it('begins an act when the one before has ended', async () => {
    const done: string[] = [];
    const inTurn = oneByOne();
    const [first, second] = [act(done, 'first'), act(done, 'second')];
    const answers = Promise.all([inTurn(first.run), inTurn(second.run)]);
    second.end();
    first.end();
    expect(await answers).toEqual(['first', 'second']);
    expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on after an act that failed, and lets only that one fail', async () => {
    const inTurn = oneByOne();
    const [first, second] = [act([], 'first'), act([], 'second')];
    const answers = Promise.allSettled([inTurn(first.run), inTurn(second.run)]);
    first.fail();
    second.end();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
