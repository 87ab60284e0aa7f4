import { describe, expect, test } from 'vitest';
import { readCanvas } from '../../../../obsidian/workspace/canvas/canvasData.mts';

const place = { x: 0, y: 0, width: 100, height: 50 };
const a = { id: 'a', type: 'text', text: 'een', ...place };
const b = { id: 'b', type: 'file', file: 'twee.md', ...place };

const idsOf = (canvas: object): string[] => {
  const { nodes, edges } = readCanvas(JSON.stringify(canvas));
  return [...nodes, ...edges].map(({ id }) => id);
};

describe('a canvas', () => {
  test('has nodes of all four types', () => {
    const c = { id: 'c', type: 'link', url: 'https://example.org', ...place };
    const d = { id: 'd', type: 'group', ...place };
    expect(idsOf({ nodes: [a, b, c, d] })).toEqual(['a', 'b', 'c', 'd']);
  });

  test('may be empty, with or without text', () => {
    expect(readCanvas('')).toEqual({ nodes: [], edges: [] });
    expect(readCanvas('{}')).toEqual({ nodes: [], edges: [] });
  });

  test('leaves out nodes without a place, without what they show, or of no known type', () => {
    const withoutPlace = { id: 'x', type: 'text', text: '' };
    const withoutFile = { id: 'y', type: 'file', ...place };
    const unknown = { id: 'z', type: 'toString', ...place };
    expect(idsOf({ nodes: [withoutPlace, withoutFile, unknown, null, a] })).toEqual(['a']);
  });

  test('leaves out lines to nodes that are not there, and with sides that are not known', () => {
    const edge = { fromNode: 'a', toNode: 'b' };
    const edges = [
      { id: '1', ...edge },
      { id: '2', ...edge, toNode: 'weg' },
      { id: '3', ...edge, fromSide: 'front' },
      { id: '4', ...edge, fromSide: 'top', toEnd: 'none' },
    ];
    expect(idsOf({ nodes: [a, b], edges })).toEqual(['a', 'b', '1', '4']);
  });

  test('that is no JSON is refused', () => {
    expect(() => readCanvas('{ nodes')).toThrow(SyntaxError);
  });
});
