import { describe, expect, it } from 'vitest';

import { applyChanges } from '@/domain/text/changes';
import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import { contextOf } from './support/context';

const found = (text: string, own: Partial<TraceContext> = {}): string[] =>
  findTraces(text, contextOf(own)).map(({ kind, text: part }) => `${kind} ${part}`);

const whys = (text: string): string[] => findTraces(text, contextOf()).map(({ why }) => why);

describe('names', () => {
  it.each([
    ['Ik sprak mevrouw De Vries en juf Anneke.', ['name De Vries', 'name Anneke']],
    ['Fatima’s moeder kwam met Jan-Willem van den Berg.', ['name Fatima', 'name Jan-Willem van den Berg']],
    ['en toen zei fatima dat het goed was', ['name fatima']],
    ['Gisteren belde Xanthi me op.', ['name Xanthi']],
    ['Mijn collega, J.P. de Boer, was ziek.', ['name J.P. de Boer']],
    ['We zagen El Amrani en Siobhán O’Brien.', ['name El Amrani', 'name Siobhán O’Brien']],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('that are words too count by what stands around them', () => {
    expect(found('Roos vertelde het. Roos kleurde haar gezicht.')).toEqual(['name Roos']);
    expect(found('Will said so. Will you come?', { language: 'en' })).toEqual(['name Will']);
  });

  it('are found again where only the first place tells', () => {
    expect(found('Ik zag Quirijne. Quirijne lachte niet.')).toEqual(['name Quirijne', 'name Quirijne']);
  });

  it('of the vault’s person notes are found where nothing else tells', () => {
    expect(found('Zonnebloem kwam langs.', { people: ['Zonnebloem Appelboom'] })).toEqual([
      'name Zonnebloem',
    ]);
  });

  it('are taken whole where a person note has the first name only', () => {
    const known = { people: ['Mirjam', 'Xyra'] };
    expect(found('Toen kwam Mirjam el Ouali met Xyra Brandt. Mirjam zweeg.', known)).toEqual([
      'name Mirjam el Ouali',
      'name Xyra Brandt',
      'name Mirjam',
    ]);
  });

  it('say why', () => {
    expect(whys('Toen kwam mevrouw Okafor met Xanthi.')).toEqual(['after-title', 'capital-inside-sentence']);
  });
});

describe('what leads to nobody is left alone', () => {
  it.each([
    'In maart deden we op dinsdag de incidentmethode van Balint.',
    'Met Pasen sprak ze Turks en Nederlands, zei de huisarts van de GGZ.',
    'Het leek Harry Potter wel, of Carl Rogers.',
    'Eerst dacht ik: laat maar. Daarna vertelde ze het toch.',
    'Het duurde drie jaar, van 2019 tot 2022, en kostte 45 minuten.',
    'Veilig Thuis en de Raad voor de Kinderbescherming belden via Teams.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what has a shape', () => {
  it.each([
    ['Bel 06-12345678 of mail a.b@voorbeeld.nl.', ['phone 06-12345678', 'email a.b@voorbeeld.nl']],
    ['Haar nummer is 123456782.', ['bsn 123456782']],
    ['Haar zoon van 14 was niet op school. De groep van 14 is groot.', ['age 14']],
    ['Haar nummer is 123456789.', []],
    [
      'Hij woont Kerkstraat 12, 3581 KL Deventer.',
      ['address Kerkstraat 12', 'postcode 3581 KL', 'place Deventer'],
    ],
    ['Zij is geboren op 12 maart 1987.', ['birth-date 12 maart 1987']],
    ['Community round, 30/11, first snow.', ['date 30/11']],
    ['Open 24/7, one 3/4, another 7/10.', []],
    ['Op 12 maart 2025 was ze 34 jaar oud.', ['date 12 maart 2025', 'age 34 jaar oud']],
    ['De burgemeester was er ook.', ['function burgemeester']],
    ['Hij zit op basisschool De Klimop.', ['organisation basisschool De Klimop']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a combination', () => {
  it('of a function, a place and a rare event is one finding more', () => {
    const text = 'Sinds de brand spreekt de burgemeester van Deventer mij aan.';
    expect(found(text)).toEqual([
      'combination brand spreekt de burgemeester van Deventer',
      'function burgemeester',
      'place Deventer',
    ]);
  });
});

describe('initials', () => {
  it('count where they are not agreed', () => {
    expect(found('Ik zat naast M.B. en JV in de kring.', { agreedInitials: ['JV'] })).toEqual([
      'initials M.B.',
    ]);
  });

  it('of who speaks are not looked at', () => {
    expect(found('- **MB** Ik zag het ook. ^iv-f3k8q1')).toEqual([]);
  });
});

describe('what is not looked at', () => {
  it.each([
    ['properties', '---\ntype: x\nauthor: Fatima Yilmaz\n---\nNiets.'],
    ['code', 'Dit is `Fatima` in code.'],
    ['comments', 'Dit %% over Fatima %% niet.'],
    ['addresses of pages', 'Zie https://voorbeeld.nl/Fatima-Yilmaz eens.'],
    ['links to our own notes', 'Zie [[2026-11-21 Fatima]] eens.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('but the title and the question are', () => {
    expect(found('---\nvraag: Hoe help ik Fatima?\n---\n')).toEqual(['name Fatima']);
  });
});

describe('a replacement', () => {
  const replaced = (text: string, own: Partial<TraceContext> = {}): string =>
    applyChanges(
      text,
      findTraces(text, contextOf(own)).flatMap(({ from, to, replacement }) =>
        replacement === null ? [] : [{ from, to, insert: replacement }],
      ),
    );

  it.each([
    [
      'Mijn collega Sanne belde op 3 april 2025.',
      'Mijn collega A belde op een dag in het voorjaar van 2025.',
    ],
    ['Een man van 34 jaar uit Deventer.', 'Een man van begin dertig uit de regio.'],
    ['Sanne lachte. Toen liep Sanne weg.', 'Persoon A lachte. Toen liep persoon A weg.'],
  ])('reads well: %s', (text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it('is the fixed pseudonym where there is one', () => {
    expect(replaced('Ik zag Fatima.', { pseudonyms: new Map([['fatima', 'de moeder']]) })).toBe(
      'Ik zag de moeder.',
    );
  });

  it('finds nothing in what it made', () => {
    const text =
      'Mevrouw Yilmaz (34) belde op 3 april vanuit de Kerkstraat 12 in Deventer, met Sanne en M.B.';
    const once = replaced(text);
    expect(replaced(once)).toBe(once);
  });
});
