// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { passing, queryIn } from './support/base.mts';

const note = (...properties: string[]): string => `---\n${properties.join('\n')}\n---\n`;

const files = {
  'Een.md': note('type: casus', 'datum: 2025-03-01', 'status: klaar', 'themas: [stilte]', 'uren: 10'),
  'Map/Twee.md': note('type: casus', 'datum: 2024-03-01', 'status: concept', 'uren: 9'),
  'Map/Drie.md': note('type: sessie', 'casus: "[[Een]]"', 'tags: [a/b]'),
  'Vier.md': 'Geen eigenschappen.',
};

const names = async (base: string): Promise<string[]> =>
  (await queryIn(files, base)).result.data.map(({ file }) => file.basename);

test.each([
  ['note["type"] == "casus"', ['Een', 'Twee']],
  ['type != "casus" && file.hasProperty("type")', ['Drie']],
  ['datum < "2025-01-01"', ['Twee']],
  ['file.inFolder("Map")', ['Drie', 'Twee']],
  ['file.hasTag("a")', ['Drie']],
  ['themas.contains("stilte")', ['Een']],
  ['casus == link("Een")', ['Drie']],
  ['file.hasLink("Een.md") && file.ext == "md"', ['Drie']],
  ['uren', ['Een', 'Twee']],
])('%s', async (filter, found) => {
  expect(await passing(files, filter)).toEqual(found);
});

test('may be of others: all, any or none of them', async () => {
  const base = `filters:
  or:
    - file.hasTag("a")
    - and:
        - type == "casus"
        - not:
            - status == "klaar"
            - status == "besproken"
`;
  expect(await names(base)).toEqual(['Drie', 'Twee']);
});

test('of the view comes beside that of the base', async () => {
  const base = `filters: type == "casus"
views:
  - type: table
    name: A
    filters: {and: [uren > 9]}
`;
  expect(await names(base)).toEqual(['Een']);
});

test('that cannot be worked out is told once, and lets nothing through', async () => {
  const { result, errors } = await queryIn(files, `filters: date(weg) < now()`);
  expect(result.data).toEqual([]);
  expect(errors).toEqual([
    'Failed to evaluate a filter: Type error in "date" parameter "date". Expected String, given Null.',
  ]);
});

test.each([
  ['filters: "1 +"', 'Unexpected end of formula'],
  ['filters: {xor: []}', 'A filter is a text'],
  ['filters: [a]', 'A filter is a text'],
])('that cannot be read is told: %s', async (base, error) => {
  const { result, errors } = await queryIn(files, base);
  expect(result.data).toEqual([]);
  expect(errors[0]).toContain(error);
});

describe('the rows of a view', () => {
  test('are sorted as numbers, dates and names are, with what is empty at the end either way', async () => {
    const sorted = (property: string, direction: string): Promise<string[]> =>
      names(`filters: file.ext == "md"
views:
  - {type: table, name: A, sort: [{property: ${property}, direction: ${direction}}]}
`);
    expect(await sorted('uren', 'ASC')).toEqual(['Twee', 'Een', 'Drie', 'Vier']);
    expect(await sorted('note.uren', 'DESC')).toEqual(['Een', 'Twee', 'Drie', 'Vier']);
    expect(await sorted('note.datum', 'DESC')).toEqual(['Een', 'Twee', 'Drie', 'Vier']);
    expect(await sorted('file.name', 'DESC')).toEqual(['Vier', 'Twee', 'Een', 'Drie']);
  });

  test('are as many as the limit, and how many there are is known', async () => {
    const { result, total } = await queryIn(files, 'views: [{type: table, name: A, limit: 2}]');
    expect([result.data.length, total]).toEqual([2, 5]);
  });

  test('are grouped by what they have in common, those without it at the end', async () => {
    const { result } = await queryIn(
      files,
      `filters: file.ext == "md"
views:
  - {type: table, name: A, groupBy: {property: note.type, direction: DESC}}
`,
    );
    const groups = result.groupedData.map((group) => [
      group.hasKey(),
      String(group.key),
      group.entries.map(({ file }) => file.basename).join(),
    ]);
    expect(groups).toEqual([
      [true, 'sessie', 'Drie'],
      [true, 'casus', 'Een,Twee'],
      [false, '', 'Vier'],
    ]);
  });

  test('are one group without a key when nothing is grouped', async () => {
    const { result } = await queryIn(files, '');
    expect(result.groupedData.map((group) => group.hasKey())).toEqual([false]);
  });
});

describe('the config of a view', () => {
  const base = `formulas:
  dubbel: uren * 2
properties:
  note.status: {displayName: Stand}
summaries:
  grootste: values.reduce(if(acc > value, acc, value), 0)
views:
  - type: kalender
    name: A
    order: [file.name, status, formula.dubbel]
    sort: [{property: datum}, {}]
    dag: datum
`;

  test('gives properties their full ids and their names', async () => {
    const { config, result, allProperties } = await queryIn(files, base);
    expect(config.getOrder()).toEqual(['file.name', 'note.status', 'formula.dubbel']);
    expect(result.properties.map((id) => config.getDisplayName(id))).toEqual([
      'file name',
      'Stand',
      'dubbel',
    ]);
    expect(config.getSort()).toEqual([{ property: 'note.datum', direction: 'ASC' }]);
    expect([config.get('dag'), config.getAsPropertyId('dag'), config.getAsPropertyId('weg')]).toEqual([
      'datum',
      'note.datum',
      null,
    ]);
    expect(allProperties).toEqual(expect.arrayContaining(['file.mtime', 'note.uren', 'formula.dubbel']));
  });
});
