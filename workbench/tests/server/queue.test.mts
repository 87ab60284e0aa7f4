import { expect, test } from 'vitest';
import { oneAtATime } from '../../server/queue.mts';

test('starts a piece of work when the one before it is done', async () => {
  const queue = oneAtATime();
  const steps: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    steps.push(`${name} starts`);
    await Promise.resolve();
    steps.push(`${name} ends`);
  };
  await Promise.all([queue(work('one')), queue(work('two'))]);
  expect(steps).toEqual(['one starts', 'one ends', 'two starts', 'two ends']);
});

test('a failure reaches its own caller only', async () => {
  const queue = oneAtATime();
  const failing = queue(() => Promise.reject(new Error('stuk')));
  const next = queue(() => Promise.resolve('goed'));
  await expect(failing).rejects.toThrow('stuk');
  expect(await next).toBe('goed');
});
