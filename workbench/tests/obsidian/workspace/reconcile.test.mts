import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../../obsidian/workspace/outside/reconcile.mts';

const saved = 'een\ntwee\ndrie\nvier\nvijf\n';

test('what is typed stays when the disk did not change', () => {
  expect(reconcile(saved, 'getypt', saved)).toEqual({ kind: 'keep' });
});

test('nothing is to be done when the disk already says what is typed', () => {
  expect(reconcile(saved, 'zelfde', 'zelfde')).toEqual({ kind: 'keep' });
});

test('without typing the text of the disk comes in', () => {
  expect(reconcile(saved, saved, 'anders')).toEqual({ kind: 'take', text: 'anders' });
});

test('changes in different lines are merged', () => {
  const typed = saved.replace('een', 'EEN');
  const disk = saved.replace('vijf', 'VIJF');
  expect(reconcile(saved, typed, disk)).toEqual({ kind: 'merge', text: 'EEN\ntwee\ndrie\nvier\nVIJF\n' });
});

test('the same change on both sides is no conflict', () => {
  const typed = saved.replace('een', 'EEN').replace('vijf', 'mijn');
  const disk = saved.replace('een', 'EEN');
  expect(reconcile(saved, typed, disk)).toEqual({ kind: 'merge', text: 'EEN\ntwee\ndrie\nvier\nmijn\n' });
});

test('different changes of one line are a conflict that holds both, the typed line first', () => {
  const outcome = reconcile(saved, saved.replace('drie', 'mijn'), saved.replace('drie', 'hun'));
  expect(outcome).toEqual({ kind: 'conflict', both: 'een\ntwee\nmijn\nhun\nvier\nvijf\n' });
});

test('two last lines without a line end are not glued together', () => {
  expect(reconcile('a', 'mijn', 'hun')).toEqual({ kind: 'conflict', both: 'mijn\nhun' });
});

test('no line that was typed is lost, whatever changed on disk', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (base, disk) => {
      const typed = `${base}\nGETYPT`;
      const outcome = reconcile(base, typed, disk);
      const kept = { keep: typed, take: '', merge: '', conflict: '', ...texts(outcome) }[outcome.kind];
      expect(kept.split('\n')).toContain('GETYPT');
    }),
  );
});

function texts(outcome: ReturnType<typeof reconcile>): Record<string, string> {
  if (outcome.kind === 'keep') return {};
  return { [outcome.kind]: outcome.kind === 'conflict' ? outcome.both : outcome.text };
}
