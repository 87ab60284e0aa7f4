import type { CanvasEdgeData } from 'obsidian/canvas';
import { describe, expect, test } from 'vitest';
import { bringIntoView, dotsApart, fit, pan, zoomAt } from '../../../../obsidian/workspace/canvas/camera.mts';
import { edgePath } from '../../../../obsidian/workspace/canvas/edgePath.mts';

const left = { x: 0, y: 0, width: 100, height: 50 };
const right = { x: 300, y: 0, width: 100, height: 50 };
const edge: CanvasEdgeData = { id: 'e', fromNode: 'a', toNode: 'b' };

describe('a line', () => {
  test('goes between the sides that look at each other, with an arrow where it arrives', () => {
    const { d, arrows, middle } = edgePath(edge, left, right);
    expect(d).toBe('M100,25 C200,25 200,25 290,25');
    expect(arrows).toEqual([{ at: { x: 300, y: 25 }, side: 'left' }]);
    expect(middle).toEqual({ x: 198.75, y: 25 });
  });

  test('goes between the sides that are given, with the ends that are given', () => {
    const given: CanvasEdgeData = {
      ...edge,
      fromSide: 'bottom',
      toSide: 'top',
      fromEnd: 'arrow',
      toEnd: 'none',
    };
    const { d, arrows } = edgePath(given, left, { ...right, y: 400 });
    expect(d).toMatch(/^M50,60 C50,200 350,250 350,400$/);
    expect(arrows).toEqual([{ at: { x: 50, y: 50 }, side: 'bottom' }]);
  });

  test('goes up where the other node is above', () => {
    expect(edgePath(edge, { ...left, y: 500 }, left).arrows).toEqual([
      { at: { x: 50, y: 50 }, side: 'bottom' },
    ]);
  });
});

describe('what is seen', () => {
  const screen = { width: 800, height: 600 };

  test('moves by pixels of the screen', () => {
    expect(pan({ x: 10, y: 10, zoom: 0.5 }, 5, -5)).toEqual({ x: 20, y: 0, zoom: 0.5 });
  });

  test('keeps the point under the pointer where it is', () => {
    const camera = { x: 10, y: 20, zoom: 0.5 };
    const { x, y, zoom } = zoomAt(camera, { x: 100, y: 50 }, 1);
    expect({ x: x + 100 / zoom, y: y + 50 / zoom }).toEqual({ x: 10 + 100 / 0.5, y: 20 + 50 / 0.5 });
  });

  test('has a largest and a smallest size', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(zoomAt(camera, { x: 0, y: 0 }, 100).zoom).toBe(2);
    expect(zoomAt(camera, { x: 0, y: 0 }, 0).zoom).toBe(0.05);
  });

  test('fits a box in the middle, and never makes it larger than it is', () => {
    expect(fit({ x: 0, y: 0, width: 200, height: 100 }, screen)).toEqual({ x: -300, y: -250, zoom: 1 });
    const wide = fit({ x: 0, y: 0, width: 1408, height: 100 }, screen);
    expect(wide).toEqual({ x: -96, y: -550, zoom: 0.5 });
  });

  test.each([
    [1, 20],
    [2, 40],
    [0.5, 20],
    [0.1, 16],
  ])('at a zoom of %d has dots %d pixels apart', (zoom, apart) => {
    expect(dotsApart({ x: 0, y: 0, zoom })).toBe(apart);
  });

  test('moves no further than brings a box into view', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(bringIntoView(camera, { x: 100, y: 100, width: 10, height: 10 }, screen)).toEqual(camera);
    expect(bringIntoView(camera, { x: 900, y: 0, width: 100, height: 10 }, screen)).toEqual({
      x: 248,
      y: -48,
      zoom: 1,
    });
  });
});
