import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { contextOf } from '../support/context';

const found = (language: NoteLanguage, text: string): string[] =>
  findTraces(text, contextOf({ language }))
    .filter(({ kind }) => kind !== 'combination')
    .map(({ kind, text: part }) => `${kind} ${part}`);

describe('places of two words that no list knows', () => {
  it.each([
    ['en', 'She is buried in Port Antonio.', ['place Port Antonio']],
    ['en', 'He was a teacher in Novi Sad.', ['place Novi Sad']],
    ['en', 'We moved from Los Gatos.', ['place Los Gatos']],
    ['en', 'The people of Stromness know.', ['place Stromness']],
    ['nl', 'Ze vluchtte uit Banja Luka.', ['place Banja Luka']],
    ['nl', 'Zij komt uit Port Louis.', ['place Port Louis']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  it.each([
    ['nl', 'Ik kom uit Holland.'],
    ['en', 'He works in Holland.'],
    ['en', 'She is from Kenya.'],
    ['en', 'Two Nigerians are from Ghana.'],
    ['en', 'We looked at the lake in May.'],
    ['en', 'We drank port in the bar.'],
    ['en', 'He is a master of Reiki.'],
    ['en', 'The council of Europe met.'],
    ['nl', 'In Nederland is het anders.'],
    ['nl', 'Het schip lag in de haven.'],
  ] as const)('%s: none in %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe('local organisations', () => {
  it.each([
    ['en', 'The boys of Kestrel Lane Boxing Club came.', ['organisation Kestrel Lane Boxing Club']],
    ['en', 'He works at Hadley Cold Storage.', ['organisation Hadley Cold Storage']],
    ['en', "The counter at Winstanley's Hardware.", ["organisation Winstanley's Hardware"]],
    ['nl', 'Wie in Brasserie Wilgenhof werkt.', ['organisation Brasserie Wilgenhof']],
    ['nl', 'Bij Lunchroom Suiker at ik taart.', ['organisation Lunchroom Suiker']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  it.each([
    ['nl', 'Bij het Rode Kruis leerde ik rust.'],
    ['nl', 'Een brasserie in de stad.'],
    ['nl', 'Ik werk bij het Leger des Heils.'],
    ['en', 'I work for the British Red Cross.'],
    ['en', 'The Red Cross came.'],
    ['en', 'Cold Storage is at the back.'],
    ['en', 'I go to the Hardware store.'],
    ['en', 'The Boxing Club was closed.'],
    ['en', 'We stood in the diner.'],
    ['en', 'The mills are closed.'],
  ] as const)('%s: none in %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe('rare functions', () => {
  it.each([
    ['en', 'The provost spoke.', ['function provost']],
    ['en', 'The lord lieutenant shook hands.', ['function lord lieutenant']],
    ['en', 'Our bell-ringer is ill.', ['function bell-ringer']],
    ['en', 'The station is closed and the keeper is gone.', []],
    ['nl', 'De stadsbeiaardier speelde.', ['function stadsbeiaardier']],
    ['nl', 'De nachtburgemeester kwam.', ['function nachtburgemeester']],
    ['nl', 'De stadswandeling was lang.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

it('about thirty is no exact age, thirty is', () => {
  expect(found('en', 'She is about thirty.')).toEqual([]);
  expect(found('en', 'She is thirty.')).toEqual(['age thirty']);
});
