import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { partIdOf, partTitles, readCasusParts, type CasusPart, type PartId } from '@/domain/casus/casusParts';
import { withoutComments } from '@/domain/casus/preparing/comments';
import { noteTemplates } from '@/templates';

const head = '---\ntype: intervisie/casus\nvraag: Hoe blijf ik %% in gesprek?\n---\n\n';
const parts = (body: string): CasusPart[] => readCasusParts(head + body);
const short = (body: string): (readonly [PartId | null, string])[] =>
  parts(body).map(({ id, words }) => [id, words] as const);
const part = (body: string, id: PartId): CasusPart | undefined => parts(body).find((one) => one.id === id);

describe('the title of a part', () => {
  test.each(Object.entries(partTitles))('%s is known in both languages', (id, { nl, en }) => {
    expect([nl, en].map(partIdOf)).toEqual([id, id]);
  });

  test.each([
    ['2. mijn AANDEEL', 'ownPart'],
    ['**Situatie**', 'situation'],
    ['Situatie:', 'situation'],
    ['3) Thoughts  and feelings', 'feelings'],
    ['Gevoelens en gedachten #prive', 'feelings'],
    ['Afloop (nog niet vertellen)', 'outcome'],
    ['Outcome, not to be told yet', 'outcome'],
    ['Wat wil ik van de groep?', 'wish'],
  ])('%s is %s', (title, id) => expect(partIdOf(title)).toBe(id));

  test.each(['Situatieschets van de buurt', 'Aflooptijd', 'Een eigen kop', ''])(
    '"%s" is none of ours',
    (title) => expect(partIdOf(title)).toBeNull(),
  );
});

describe('the parts of a casus', () => {
  test.each(['nl', 'en'] as const)('of an unfilled template in %s are all there and empty', (language) => {
    const found = readCasusParts(noteTemplates[language].casus);
    const ids = found.map(({ id }) => id);
    expect(ids.filter((id) => id === null)).toEqual([]);
    expect(ids).toContain('outcome');
    expect(found.filter(({ id }) => id !== 'privacyCheck').map(({ words }) => words)).toEqual(
      Array.from({ length: ids.length - 1 }, () => ''),
    );
  });

  test('hold the words between their headings', () => {
    expect(
      short('Vooraf.\n\n## Situatie\n\nHet was avond.\n\n### Later\n\nStil.\n\n## Iets eigens\nx\n'),
    ).toEqual([
      [null, 'Vooraf.'],
      ['situation', 'Het was avond.\n\n### Later\n\nStil.'],
      [null, 'x'],
    ]);
  });

  test('say where they lie, heading and body apart, with Windows line ends too', () => {
    const text = '## Situatie\r\nAvond.\r\n\r\n## Mijn aandeel\r\nIk zweeg.\r\n';
    const ranges = readCasusParts(text).map(({ headFrom, from, to }) => [
      text.slice(headFrom, from),
      text.slice(from, to),
    ]);
    expect(ranges).toEqual([
      ['## Situatie\r\n', 'Avond.\r\n\r\n'],
      ['## Mijn aandeel\r\n', 'Ik zweeg.\r\n'],
    ]);
  });

  test('a heading at the very end has an empty body there', () => {
    expect(parts('## Situatie').at(-1)).toMatchObject({
      from: head.length + 11,
      to: head.length + 11,
      words: '',
    });
  });

  test('comments are no words, over several lines and in the middle of one too', () => {
    const body = '## Situatie\n%% een\n\n## Afloop\ntwee %%\nHet %% stil %% regende. <!-- of\nniet -->\n';
    expect(short(body)).toEqual([['situation', 'Het regende.']]);
  });

  test('a comment that is not closed is none yet', () => {
    expect(short('## Situatie\n%% nog bezig\nEcht.\n')).toEqual([['situation', '%% nog bezig\nEcht.']]);
  });

  test('a heading in code makes no part', () => {
    expect(short('## Situatie\n```\n## Afloop\n```\n')).toEqual([['situation', '```\n## Afloop\n```']]);
  });

  test('a deeper heading that names a part is one', () => {
    const body = '# Mijn casus\n## Verhaal\na\n### Afloop\nb\n#### Mijn aandeel\nc\n### Verder\nd\n';
    expect(short(body)).toEqual([
      [null, ''],
      [null, 'a'],
      ['outcome', 'b\n#### Mijn aandeel\nc'],
      [null, 'd'],
    ]);
  });
});

describe('the outcome', () => {
  test('in a callout is a part of its own, and what follows belongs to the part again', () => {
    const body = '## Waarom nu\nVoor.\n\n> [!afloop]- Afloop, nog niet vertellen\n> Ze ging weg.\n\nNa.\n';
    expect(short(body)).toEqual([
      ['whyNow', 'Voor.'],
      ['outcome', 'Ze ging weg.'],
      ['whyNow', 'Na.'],
    ]);
    expect(part(body, 'outcome')).toMatchObject({ title: 'Afloop, nog niet vertellen' });
  });

  test.each([
    ['lines that run on without a sign', '> [!outcome]-\n> Ze ging\nweg.\n', 'Ze ging\nweg.'],
    [
      'a callout in a callout',
      '> [!note] Iets\n> > [!afloop]- x\n> > Ze ging weg.\n> Gewoon.\n',
      'Ze ging weg.',
    ],
    ['a callout in a list', '- > [!afloop] x\n  > Ze ging weg.\n- Verder\n', 'Ze ging weg.'],
    ['a callout that is known by its title', '> [!note]- Afloop\n> Ze ging weg.\n', 'Ze ging weg.'],
    ['a section', '## 9. De afloop\nZe ging weg.\n', 'Ze ging weg.'],
  ])('takes %s', (_, body, words) => {
    expect(part(body, 'outcome')?.words).toBe(words);
    const others = parts(body).filter(({ id }) => id !== 'outcome');
    expect(others.map((one) => one.words).join(' ')).not.toContain('weg');
  });
});

describe('what is marked private', () => {
  const secret = (body: string): string[] =>
    parts(body).flatMap(({ isPrivate, words }) => (isPrivate ? [words] : []));

  test.each([
    [
      'in the heading, with all that stands under it',
      '## Gevoel #prive\ngeheim\n### Mijn aandeel\nook\n## Situatie\nx\n',
      ['geheim\n### Mijn aandeel\nook'],
    ],
    ['in the first line', '## Gevoel\n%% Ervoor %%\n\n#private geheim\nook\n', ['#private geheim\nook']],
    ['in the title of a callout', '## Gevoel\na\n> [!note] Boos #Privé\n> geheim\n\nb\n', ['geheim']],
    [
      'in a list item, with what hangs under it',
      '## Gevoel\n- a\n- #prive geheim\n  - ook\n- b\n',
      ['- #prive geheim\n  - ook'],
    ],
  ])('is private %s', (_, body, words) => expect(secret(body)).toEqual(words));

  test.each([
    '## Gevoel\n- a\n',
    '## Gevoel #priveles\na\n',
    '## Gevoel\neen woord, privé\n',
    '## G\nsite.nl/#prive\n',
  ])('is not %j', (body) => expect(secret(body)).toEqual([]));

  test('within another part keeps its name', () => {
    expect(parts('## Gevoelens\n- a\n- b #prive\n').map(({ id, isPrivate }) => [id, isPrivate])).toEqual([
      ['feelings', false],
      ['feelings', true],
    ]);
  });
});

test('an outcome in a private part stays the outcome', () => {
  const found = parts('## Gevoel #prive\na\n\n> [!afloop]-\n> b\n');
  expect(found.map(({ id, isPrivate }) => [id, isPrivate])).toEqual([
    [null, true],
    ['outcome', true],
  ]);
});

test('the parts with their headings are the whole body, each sign once', () => {
  const blocks = [
    '## Situatie\n',
    '### Afloop\n',
    '> [!afloop]- x\n',
    '> y\n',
    '- a #prive\n',
    '  - b\n',
    '  > [!outcome] z\n',
    'woorden\n',
    '%%\n',
    '\n',
    '```\n',
    'eind',
  ];
  const note = fc.array(fc.constantFrom(...blocks), { maxLength: 14 }).map((some) => head + some.join(''));
  fc.assert(
    fc.property(note, (text) => {
      const found = readCasusParts(text);
      // A comment may begin in one part and end in the next, so comments are blanked before anything is cut.
      const plain = withoutComments(text);
      const covered = found.map(({ headFrom, to }) => plain.slice(headFrom, to)).join('');
      expect(covered.replace(/\s/g, '')).toBe(plain.replace(/\s/g, ''));
      for (const { headFrom, from, to } of found) expect(headFrom <= from && from <= to).toBe(true);
    }),
  );
});
