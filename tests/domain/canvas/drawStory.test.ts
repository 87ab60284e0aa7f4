import { describe, expect, it } from 'vitest';

import { formatCanvas, type Canvas } from '@/domain/canvas/canvas';
import { drawStory } from '@/domain/canvas/drawStory';
import { storyOf, type Subject } from '@/domain/canvas/story';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { readRecords } from '@/domain/records/readRecords';
import { indexedFromText } from '../../support/indexedNote';

const note = (type: string, properties: string, body = ''): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n\n${body}\n`;

const files: Record<string, string> = {
  'Stil.md': note('casus', 'datum: 2026-03-01\nthemas: [stilte]'),
  'Deur.md': note('casus', 'datum: 2026-01-01\nthemas: [stilte, grenzen]'),
  'Sessie.md': note('session', 'datum: 2026-03-08\ncasus: "[[Stil]]"', '- [ ] **MB** Bel ^iv-x00001'),
  'Reflectie.md': note('reflection', 'datum: 2026-03-09\nsessie: "[[Sessie]]"', '- [ ] Lees ^iv-x00002'),
  'Los.md': note('reflection', 'datum: 2026-02-01\ncasus: "[[Deur]]"'),
  'Geheim.md': note(
    'reflection',
    'datum: 2026-03-10\nsessie: "[[Sessie]]"\nprive: true',
    '- [ ] Zwijg ^iv-x00003',
  ),
  'Anders.md': note('session', 'datum: 2026-05-01'),
};

const index = changeIndex(newIndex(), {
  set: Object.entries(files).map(([path, text]) => indexedFromText(path, text)),
  removed: [],
});
const resolve = (target: string): string | null => (`${target}.md` in files ? `${target}.md` : null);
const records = readRecords(index, { names: propertyNames('nl'), resolve });
const draw = (subject: Subject): Canvas => drawStory(storyOf(records, subject));

/** What an arrow joins, in words. */
const arrows = ({ nodes, edges }: Canvas): string[] => {
  const name = (id: string): string => {
    const node = nodes.find((one) => one.id === id);
    return `${node?.file ?? '?'}${node?.subpath ?? ''}`;
  };
  return edges.map(({ fromNode, toNode }) => `${name(fromNode)} → ${name(toNode)}`);
};

describe('a casus as a canvas', () => {
  it('joins what came from what', () => {
    expect(arrows(draw({ casus: 'Stil.md' }))).toEqual([
      'Stil.md → Sessie.md',
      'Sessie.md → Reflectie.md',
      'Reflectie.md → Reflectie.md#^iv-x00002',
      'Sessie.md → Sessie.md#^iv-x00001',
    ]);
  });

  it('leaves out what is private', () => {
    expect(formatCanvas(draw({ casus: 'Stil.md' }))).not.toMatch(/Geheim|iv-x00003/);
  });

  it('holds no word of the notes', () => {
    expect(formatCanvas(draw({ casus: 'Stil.md' }))).not.toMatch(/Bel|Lees/);
  });
});

describe('a theme as a canvas', () => {
  it('has the casussen with the theme, oldest on top, and all that came of them', () => {
    const { nodes } = draw({ theme: 'stilte' });
    expect(nodes.filter(({ x }) => x === 0).map(({ file, y }) => [file, y])).toEqual([
      ['Deur.md', 0],
      ['Stil.md', 470],
    ]);
    expect(nodes.map(({ file }) => file)).toContain('Los.md');
    expect(nodes.map(({ file }) => file)).not.toContain('Anders.md');
  });

  it('is empty when nothing has it', () => {
    expect(draw({ theme: 'niets' })).toEqual({ nodes: [], edges: [] });
  });
});

describe('a card', () => {
  const heightOf = (body: string): number | undefined => {
    const path = 'Casus.md';
    const note = indexedFromText(path, `---\ntype: intervisie/casus\n---\n\n${body}\n`);
    const one = readRecords(changeIndex(newIndex(), { set: [note], removed: [] }), {
      names: propertyNames('nl'),
      resolve,
    });
    const drawn = drawStory(storyOf(one, { casus: path }));
    return drawn.nodes.find(({ subpath }) => subpath !== undefined)?.height;
  };
  const line = '- [ ] **MB** Bel de moeder terug';

  it('is as high as its action needs, with what stands under it', () => {
    expect(heightOf(`${line} ^iv-x00001`)).toBe(80);
    expect(heightOf(`${line} ➕ 2026-11-21 📅 2026-12-05 ^iv-x00001`)).toBe(100);
    const lookBack = '    - **2027-01-09** gedaan: gebeld, en eerst gevraagd hoe het met haar was ^iv-l7d2k1';
    const effect = '        - effect:: ze begon zelf over haar zoon';
    expect(heightOf(`${line} ^iv-x00001\n${lookBack}\n${effect}`)).toBe(200);
  });

  it('has an end, however much there is to say', () => {
    expect(heightOf(`${line} ${'nog een keer '.repeat(200)} ^iv-x00001`)).toBe(480);
  });
});

describe('every canvas', () => {
  const canvases = [draw({ casus: 'Stil.md' }), draw({ casus: 'Deur.md' }), draw({ theme: 'stilte' })];

  it.each(canvases)('has ids that stand once and arrows between nodes that are there', ({ nodes, edges }) => {
    const ids = [...nodes, ...edges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ fromNode, toNode }) => !known.has(fromNode) || !known.has(toNode))).toEqual([]);
  });

  it.each(canvases)('has arrows from one column to the next only', ({ nodes, edges }) => {
    const columnOf = (id: string): number => (nodes.find((one) => one.id === id)?.x ?? NaN) / 560;
    expect(edges.map(({ fromNode, toNode }) => columnOf(toNode) - columnOf(fromNode))).toEqual(
      edges.map(() => 1),
    );
  });

  it.each(canvases)('has no nodes that overlap', ({ nodes }) => {
    const overlaps = nodes.flatMap((a, at) =>
      nodes
        .slice(at + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(overlaps).toEqual([]);
  });
});
