import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const folder = 'src/styles';

/** The panel is styled in several parts, which share what it is made of. */
const sharedInPanel = ['iv-capture', 'iv-kind', 'iv-line-row', 'iv-mark', 'iv-person'];

/** The classes that a part gives looks wherever they stand: alone in a selector. */
function ownClasses(file: string): string[] {
  const css = readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  const alone = selectors.map((selector) => /^\s*\w*\.(iv-[\w-]+)\s*$/.exec(selector)?.[1]);
  return [...new Set(alone.filter((name) => name !== undefined))];
}

it('no class gets its looks from two parts of the styles that do not know each other', () => {
  const parts = readdirSync(folder).map((file) => ownClasses(file));
  const all = parts.flat();
  const inMore = [...new Set(all.filter((name, at) => all.indexOf(name) !== at))].sort();
  expect(parts.length).toBeGreaterThan(30);
  expect(inMore).toEqual(sharedInPanel);
});
