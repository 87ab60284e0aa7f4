import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sortedList } from '@/domain/records/sortedList';

interface One {
  readonly key: number;
}

const step = fc.record({
  adds: fc.array(fc.nat({ max: 9 }), { maxLength: 20 }),
  removes: fc.array(fc.nat(), { maxLength: 4 }),
  takesBack: fc.boolean(),
});

test('a sorted list holds what was added and not removed, in order, and stays the same until it changes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const list = sortedList<One>((a, b) => a.key - b.key);
      let model: One[] = [];
      for (const { adds, removes, takesBack } of steps) {
        const before = list.read();
        const added = adds.map((key) => ({ key }));
        const gone = new Set(removes.flatMap((at) => model[at % Math.max(1, model.length)] ?? []));
        gone.forEach((one) => void list.remove(one));
        if (takesBack) gone.forEach((one) => void list.add(one));
        added.forEach((one) => void list.add(one));
        model = [...model.filter((one) => takesBack || !gone.has(one)), ...added];
        const after = list.read();
        expect(after.map(({ key }) => key)).toEqual(model.map(({ key }) => key).sort((a, b) => a - b));
        expect(new Set(after)).toEqual(new Set(model));
        const isChanged = added.length > 0 || (gone.size > 0 && !takesBack);
        expect(after === before).toBe(!isChanged);
      }
    }),
    { numRuns: 100 },
  );
});
