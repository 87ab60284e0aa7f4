import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layOutTree, type Leaf, type Place } from '@/domain/canvas/treeLayout';

const gaps = { siblings: 10, roots: 30 };
const leaf = (key: string, height = 100): Leaf => ({ key, height });
const placesOf = (places: readonly Place<Leaf>[]): string[] =>
  places.map(({ leaf: { key }, column, y }) => `${key} ${String(column)} ${String(y)}`);

describe('a tree', () => {
  it('has what came of something to the right of it, from the same height', () => {
    const links = [['a', 'b'] as const, ['b', 'c'] as const];
    expect(
      placesOf(
        layOutTree(
          ['a', 'b', 'c'].map((key) => leaf(key)),
          links,
          gaps,
        ),
      ),
    ).toEqual(['a 0 0', 'b 1 0', 'c 2 0']);
  });

  it('leaves room for all that came of something before it goes on', () => {
    const links = ['b', 'c', 'd'].map((to) => ['a', to] as const);
    const leaves = [...['a', 'b', 'c', 'd'].map((key) => leaf(key)), leaf('e')];
    expect(placesOf(layOutTree(leaves, links, gaps))).toEqual([
      'a 0 0',
      'b 1 0',
      'c 1 110',
      'd 1 220',
      'e 0 350',
    ]);
  });

  it('begins a circle in the first column', () => {
    const links = [['a', 'b'] as const, ['b', 'a'] as const];
    expect(placesOf(layOutTree([leaf('a'), leaf('b')], links, gaps))).toEqual(['a 0 0', 'b 1 0']);
  });
});

/** Leaves with the number of the leaf that each came from, itself and later ones included. */
const forest = fc.integer({ min: 1, max: 20 }).chain((count) =>
  fc.array(fc.record({ height: fc.integer({ min: 10, max: 400 }), from: fc.nat({ max: count * 2 }) }), {
    minLength: count,
    maxLength: count,
  }),
);

describe('any story', () => {
  it('is placed whole, without overlap, one column at a time', () => {
    fc.assert(
      fc.property(forest, (parts) => {
        const leaves = parts.map(({ height }, at) => leaf(String(at), height));
        const links = parts.flatMap(({ from }, at) =>
          from < parts.length && from !== at ? [[String(from), String(at)] as const] : [],
        );
        const places = layOutTree(leaves, links, gaps);
        expect(new Set(places.map(({ leaf: { key } }) => key)).size).toBe(leaves.length);
        expect(places).toHaveLength(leaves.length);
        for (const [at, one] of places.entries())
          for (const other of places.slice(at + 1))
            if (one.column === other.column)
              expect(one.y + one.leaf.height + gaps.siblings).toBeLessThanOrEqual(other.y);
      }),
    );
  });
});
