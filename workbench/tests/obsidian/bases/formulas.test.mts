// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openApp } from '../workspace/support/openApp.mts';
import { BasesEntry } from '../../../obsidian/bases/query/basesEntry.mts';
import { readFormula } from '../../../obsidian/bases/query/baseFile.mts';
import type { App } from '../../../obsidian/app/app.mts';

const note = `---
price: 12.5
age: 5
due: 2025-01-31
at: 2025-01-31T09:30:00
zoned: 2025-01-31T09:30:00+01:00
status: open
done: true
themas: [stilte, grens]
casus: "[[Stil|De casus]]"
mensen: ["[[Stil]]", "[[Weg]]"]
maat:
  hoog: 3
tags: [werk/team]
lege:
---
Zie [[Stil]] en #thuis.
`;

let opened: Promise<App> | null = null;

/** One app for all formulas: they change nothing. */
const app = (): Promise<App> =>
  (opened ??= openApp({ 'Map/Een.md': note, 'Stil.md': '', 'Los.md': '' }).then(async (made) => {
    await made.app.metadataCache.whenResolved();
    return made.app;
  }));

async function worth(formula: string, more: Record<string, string> = {}): Promise<string> {
  const made = await app();
  const file = made.vault.getFileByPath('Map/Een.md');
  if (!file) throw new Error('no note');
  const all = Object.entries({ f: formula, ...more }).map(
    ([name, text]) => [name, readFormula(text)] as const,
  );
  const entry = new BasesEntry({ app: made, self: file, formulas: new Map(all) }, file);
  return entry.getValue('formula.f')?.toString() ?? '';
}

test.each([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['7 % 4 - -1', '4'],
  ['10 / 4 / 5', '0.5'],
  ['price * 2 > 24 && age <= 5', 'true'],
  ['!done || false', 'false'],
  ['"a" + 1 + \'b\'', 'a1b'],
  ['1 == 1 && "a" != "b"', 'true'],
  ['[1, [2, 3]].flat().length', '3'],
  ['{"a": 1, b: 2}.keys()', 'a, b'],
  ['{"a": {"b": 4}}.a["b"]', '4'],
  ['6 / 2 / 3 + "x".length', '2'],
  ['/e(n)/.matches("een")', 'true'],
])('a formula: %s', async (formula, result) => {
  expect(await worth(formula)).toBe(result);
});

test.each([
  ['if(price, price.toFixed(2) + " euro")', '12.50 euro'],
  ['if(weg, weg.toFixed(2), "geen")', 'geen'],
  ['(price / age).round(1)', '2.5'],
  ['note["price"] + note.age', '17.5'],
  ['maat.hoog + maat["hoog"]', '6'],
  ['themas[0].title()', 'Stilte'],
  ['themas.contains("grens")', 'true'],
  ['themas.containsAny("x", "grens")', 'true'],
  ['themas.containsAll("x", "grens")', 'false'],
  ['themas.map(value.length + index).join("-")', '6-6'],
  ['themas.filter(value.startsWith("g"))', 'grens'],
  ['[1,2,3].reduce(acc + value, 0)', '6'],
  ['["b","a","b"].unique().sort()', 'a, b'],
  ['[1,2,3,4].slice(1,3).reverse().mean()', '2.5'],
  ['list(status).length + list(themas).length', '3'],
  ['"a:b:c".replace(/:/, "-") + "a:b:c".replace(":", "-")', 'a-b:ca-b-c'],
  ['"a,b,c".split(",", 2).join("+")', 'a+b'],
  ['lege.isEmpty() && weg.isEmpty() && !status.isEmpty()', 'true'],
  ['status.isType("string") && at.isType("date")', 'true'],
  ['max(1, 3, 2) + min(4, 2)', '5'],
  ['number("3.5") + number(true)', '4.5'],
  ['escapeHTML("<b>")', '&lt;b&gt;'],
])('a formula with functions: %s', async (formula, result) => {
  expect(await worth(formula)).toBe(result);
});

test.each([
  ['due + "1M"', '2025-02-28'],
  ['due - "2 weeks"', '2025-01-17'],
  ['due + "2h"', '2025-01-31T02:00:00'],
  ['date("2024-12-01") + "1M" + "4h" + "3m"', '2025-01-01T04:03:00'],
  ['date("2025-03-29") + "2d"', '2025-03-31'],
  ['at.date()', '2025-01-31'],
  ['at.time()', '09:30:00'],
  ['due.format("D-M-YYYY")', '31-1-2025'],
  ['due.year * 100 + due.month', '202501'],
  ['(date("2025-02-01") - due).days', '1'],
  ['date("2025-02-01") - due == 86400000', 'true'],
  ['(date("2025-02-01") - due) * 1 > 86000000', 'true'],
  ['due + duration("1d") * 2', '2025-02-02'],
  ['due == "2025-01-31" && due < "2025-02-01"', 'true'],
  ['due < now() - "6M" && now() >= today()', 'true'],
  ['weg < now()', 'false'],
  ['date(due) == due', 'true'],
  ['zoned.isType("string")', 'true'],
])('a formula with dates: %s', async (formula, result) => {
  expect(await worth(formula)).toBe(result);
});

test.each([
  ['file.name + "." + file.ext + " in " + file.folder', 'Een.md in Map'],
  ['file.path', 'Map/Een.md'],
  ['file.inFolder("Map") && !file.inFolder("Ma")', 'true'],
  ['file.hasTag("werk") && file.hasTag("#Thuis", "x")', 'true'],
  ['file.hasTag("team")', 'false'],
  ['file.tags.length', '2'],
  ['file.hasProperty("price") && !file.hasProperty("weg")', 'true'],
  ['file.hasLink("Stil") && !file.hasLink("Los")', 'true'],
  ['file.links.length', '4'],
  ['casus == link("Stil") && casus.asFile().name == "Stil"', 'true'],
  ['casus', '[[Stil|De casus]]'],
  ['mensen.contains(link("Stil")) && mensen.contains(file("Stil"))', 'true'],
  ['mensen.contains(link("Weg")) && !mensen.contains(link("Los"))', 'true'],
  ['link("Stil", "hier")', '[[Stil|hier]]'],
  ['file.asLink() == file && file == this', 'true'],
  ['this.file.name + this.status', 'Eenopen'],
  ['file.properties.keys().contains("status")', 'true'],
  ['file("Stil.md").backlinks.length', '1'],
])('a formula on files and links: %s', async (formula, result) => {
  expect(await worth(formula)).toBe(result);
});

test('a formula may use another, but not itself', async () => {
  expect(await worth('formula.g + 1', { g: 'age * 2' })).toBe('11');
  expect(await worth('formula.g', { g: 'formula.f' })).toBe('Formula "f" refers to itself');
  expect(await worth('formula.h')).toBe('Formula "h" does not exist');
});

test.each([
  ['status.format("x")', 'Cannot find function "format" on type String'],
  ['casus.map(value)', 'Cannot find function "map" on type Link'],
  ['casus.uid', 'Cannot find "uid" on type Link'],
  ['"a".contains(file)', 'Type error in "contains" parameter "value". Expected String, given File.'],
  ['date(weg)', 'Type error in "date" parameter "date". Expected String, given Null.'],
  ['date("31-11-2026")', '"date" cannot read "31-11-2026".'],
  ['nonsense(1)', 'Cannot find function "nonsense"'],
  ['1 +', 'Unexpected end of formula'],
  ['1 ~ 2', 'Unexpected “~” at 3'],
  ['(1', 'Unexpected end of formula'],
  ['due * 2', 'Cannot use operator "*" on Date and Number'],
])('a formula that is wrong says so: %s', async (formula, error) => {
  expect(await worth(formula)).toBe(error);
});
