import fc from 'fast-check';
import { expect, test } from 'vitest';

import { methodOf, textUnderWay } from '../../../support/underWay';
import { gone, lateVault, type LateVault } from './lateVault';
import { newWalk, pressed, settleNext, stateOf, type Act, type Walk, type Wish } from './walkModel';

const method = methodOf(['A', 'B', 'C', 'D', 'E'].map((title) => [title, 'captures:: question'] as const));

/** What a fast typist does while the note takes its time. */
type Move = { readonly is: 'type' } | { readonly is: 'rename' } | { readonly is: 'settle' } | Wish;

const isRefused = fc.boolean();
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Move>({ is: 'type' }) },
    { weight: 4, arbitrary: fc.record({ is: fc.constant('enter' as const), isRefused }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('answer' as const), isRefused }) },
    {
      weight: 2,
      arbitrary: fc.record({
        is: fc.constant('step' as const),
        by: fc.constantFrom<1 | -1>(1, -1),
        isRefused,
      }),
    },
    { weight: 2, arbitrary: fc.constant<Move>({ is: 'undo' }) },
    { weight: 1, arbitrary: fc.constant<Move>({ is: 'rename' }) },
    { weight: 4, arbitrary: fc.constant<Move>({ is: 'settle' }) },
  ),
  { minLength: 12, maxLength: 24 },
);

const tokens = (text: string): string[] => text.match(/\bw\d+\b/g) ?? [];

const wordsOf = (draft: unknown): string[] => (typeof draft === 'string' ? tokens(draft) : []);

/** What the note and the field hold, in the words of the model. */
function seen(vault: LateVault, path: string): ReturnType<typeof stateOf> {
  const text = vault.text(path);
  const sections = text.split(/^## /m).slice(1);
  const lines = sections.flatMap((section) =>
    [...section.matchAll(/^( *)- (.*(?:\n {2,}[^- ].*)*)/gm)].map(([, indent = '', words = '']) => ({
      phase: Number(section[0]) - 1,
      tokens: tokens(words),
      isAnswer: indent !== '',
    })),
  );
  return { phase: Number(/fase: (\d)/.exec(text)?.[1]) - 1, lines, field: tokens(vault.field().value) };
}

const turn = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));

/** Waits, for two seconds at most, and without the pauses that make a walk slow. */
async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!isSo() && performance.now() < end) await turn();
}

/** Waits until what was pressed has come to the note, which then waits. */
async function untilWaiting(vault: LateVault, walk: Walk): Promise<void> {
  const wanted = walk.pending.length > 0 ? 1 : 0;
  await until(() => vault.waiting() === wanted);
  expect(vault.waiting()).toBe(wanted);
}

/** Waits until the screen and the note say what the model says. */
async function untilSame(vault: LateVault, walk: Walk, path: string): Promise<void> {
  const wanted = JSON.stringify(stateOf(walk));
  await until(() => JSON.stringify(seen(vault, path)) === wanted);
  expect(seen(vault, path)).toEqual(stateOf(walk));
}

const altOf = (key: string) => [key, { altKey: true, code: `Key${key.toUpperCase()}` }] as const;

function press(vault: LateVault, act: Act): void {
  if (act.is === 'enter') vault.press('Enter');
  if (act.is === 'answer') vault.press('Enter', { altKey: true });
  if (act.is === 'step') vault.press(...altOf(act.by === 1 ? 'n' : 'b'));
  if (act.is === 'undo') vault.press(...altOf('u'));
}

test('whatever is typed and pressed while the note takes its time: no word is lost, none twice, none elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (walkOf) => {
      const vault = await lateVault(method, { '0.md': textUnderWay(method, { at: 2 }) });
      vault.hold();
      vault.field().focus();
      const walk = newWalk(2);
      let [path, words, names] = ['0.md', 0, 0];
      const settle = async (): Promise<void> => {
        await untilWaiting(vault, walk);
        const isWritten = settleNext(walk);
        if (isWritten !== null) vault.answer(isWritten ? undefined : gone);
        await untilWaiting(vault, walk);
        await untilSame(vault, walk, path);
      };
      for (const move of walkOf) {
        if (move.is === 'settle') await settle();
        else if (move.is === 'type') {
          words += 1;
          vault.type(`${vault.field().value} w${String(words)}`.trim());
          walk.typed.push(`w${String(words)}`);
        } else if (move.is === 'rename') {
          if (walk.pending.length > 0) continue;
          names += 1;
          await vault.rename(path, `${String(names)}.md`);
          path = `${String(names)}.md`;
          await untilSame(vault, walk, path);
        } else {
          const act = pressed(walk, move);
          if (act) press(vault, act);
          await turn();
        }
      }
      while (walk.pending.length > 0) await settle();
      await untilSame(vault, walk, path);
      const draft = (): string[] => wordsOf(vault.drafts.load(`capture:${path}`));
      await until(() => draft().join() === walk.typed.join());
      expect(draft()).toEqual(walk.typed);
      vault.close();
    }),
    { numRuns: 4, seed: 20_261_122 },
  );
}, 20_000);
