import { describe, expect, test } from 'vitest';

import { filterStock, stockOf, type StockCasus } from '@/domain/casus/stock';
import { shelfOf, shelvesOf } from '@/domain/casus/stockShelves';
import { changeIndex, newIndex, nothingRead, type VaultIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';

const reading = {
  names: propertyNames('nl'),
  resolve: (target: string) => (target === 'Noord' ? 'Groepen/Noord.md' : null),
};

function indexOf(casussen: Record<string, Record<string, unknown>>): VaultIndex {
  const set = Object.entries(casussen).map(([title, properties]) => ({
    path: `Casussen/${title}.md`,
    type: 'casus' as const,
    properties,
    ...nothingRead,
  }));
  return changeIndex(newIndex(), { set, removed: [] });
}

const casus = (title: string, about: Partial<StockCasus> = {}): StockCasus => ({
  path: `${title}.md`,
  title,
  question: '',
  status: 'ready',
  group: null,
  presenter: '',
  offered: [],
  day: '2026-11-01',
  ...about,
});

describe('stockOf', () => {
  test('reads what a casus says, in either language', () => {
    const index = indexOf({
      Stil: {
        status: 'ready',
        vraag: 'Hoe blijf ik? ',
        groep: '[[Noord]]',
        inbrenger: 'AK',
        aangeboden: ['2026-10-03', '2026-09-12'],
        datum: '2026-09-01',
      },
    });
    expect(stockOf(index, reading, null)).toEqual([
      {
        path: 'Casussen/Stil.md',
        title: 'Stil',
        question: 'Hoe blijf ik?',
        status: 'ready',
        group: 'Groepen/Noord.md',
        presenter: 'AK',
        offered: ['2026-09-12', '2026-10-03'],
        day: '2026-09-01',
      },
    ]);
  });

  test('reads forgivingly what is absent or strange', () => {
    const index = indexOf({
      Leeg: {},
      Vreemd: { status: 'bezig', vraag: 3, groep: '[[Zuid]]', datum: 'ooit' },
    });
    expect(stockOf(index, reading, null)).toMatchObject([
      { status: 'draft', question: '', group: null, day: '' },
      { status: 'draft', question: '', group: 'Zuid', day: '' },
    ]);
  });

  test('leaves out the template', () => {
    expect(stockOf(indexOf({ Sjabloon: {} }), reading, 'Casussen/Sjabloon.md')).toEqual([]);
  });
});

describe('filterStock', () => {
  const stock = [
    casus('Stil', { group: 'Noord.md', question: 'Hoe blijf ik in gesprek?' }),
    casus('Grens', { group: 'Zuid' }),
    casus('Los'),
  ];
  test.each([
    ['everything', { group: '', words: '' }, ['Stil', 'Grens', 'Los']],
    ['one group', { group: 'Noord.md', words: '' }, ['Stil']],
    ['those without a group', { group: 'none', words: '' }, ['Los']],
    ['words of the title', { group: '', words: ' GRENS ' }, ['Grens']],
    ['words of the question', { group: '', words: 'gesprek' }, ['Stil']],
    ['both, which may be nothing', { group: 'Zuid', words: 'gesprek' }, []],
  ])('lets through %s', (_, filter, titles) => {
    expect(filterStock(stock, filter).map(({ title }) => title)).toEqual(titles);
  });
});

describe('the shelves', () => {
  const never = (): null => null;
  const titles = (
    stock: readonly StockCasus[],
    presented: (one: StockCasus) => string | null = never,
  ): object =>
    Object.fromEntries(
      shelvesOf(stock, presented).map(({ id, casussen }) => [id, casussen.map(({ title }) => title)]),
    );

  test.each([
    ['draft', [], 'draft'],
    ['draft', ['2026-10-03'], 'offered'],
    ['ready', ['2026-10-03'], 'offered'],
    ['discussed', ['2026-10-03'], 'discussed'],
    ['closed', [], 'closed'],
  ] as const)('of one that is %s and was on offer on %j is %s', (status, offered, shelf) => {
    expect(shelfOf({ status, offered })).toBe(shelf);
  });

  test('come with what waits longest first, and without empty ones', () => {
    const stock = [
      casus('Af', { status: 'closed' }),
      casus('Nieuw', { status: 'draft', day: '2026-11-20' }),
      casus('Oud', { status: 'draft', day: '2026-01-01' }),
      casus('Wacht kort', { offered: ['2026-10-03'] }),
      casus('Wacht lang', { offered: ['2026-09-12', '2026-10-03'] }),
    ];
    expect(titles(stock)).toEqual({
      offered: ['Wacht lang', 'Wacht kort'],
      draft: ['Nieuw', 'Oud'],
      closed: ['Af'],
    });
  });

  test('say of which casus the turn comes first, and since when', () => {
    const stock = [casus('Klaar'), casus('Wacht', { offered: ['2026-09-12', '2026-10-03'] })];
    expect(shelvesOf(stock, never).flatMap(({ casussen }) => casussen)).toMatchObject([
      { title: 'Wacht', waited: { for: 'casus', since: '2026-09-12' } },
      { title: 'Klaar', waited: null },
    ]);
  });

  test('put first who presented longest ago, where nothing was on offer before', () => {
    const stock = [
      casus('Van mij', { presenter: 'MB', day: '2026-01-01' }),
      casus('Van haar', { presenter: 'AK', day: '2026-11-01' }),
    ];
    const presented = ({ presenter }: StockCasus): string | null =>
      presenter === 'MB' ? '2026-09-12' : null;
    expect(titles(stock, presented)).toEqual({ ready: ['Van haar', 'Van mij'] });
    expect(shelvesOf(stock, presented)[0]?.casussen[0]?.waited).toEqual({ for: 'person', since: null });
  });

  test('say of nobody that they wait longest where all wait equally long', () => {
    expect(shelvesOf([casus('A'), casus('B')], never)[0]?.casussen.map(({ waited }) => waited)).toEqual([
      null,
      null,
    ]);
  });

  test('do not weigh what is done or still in preparation', () => {
    const stock = [
      casus('Besproken', { status: 'discussed', offered: ['2020-01-01'] }),
      casus('Wacht', { offered: ['2026-09-12'] }),
      casus('Klaar'),
      casus('Concept', { status: 'draft' }),
    ];
    const waiting = shelvesOf(stock, never)
      .flatMap(({ casussen }) => casussen)
      .filter(({ waited }) => waited !== null);
    expect(waiting.map(({ title }) => title)).toEqual(['Wacht']);
  });
});
