import { describe, expect, it } from 'vitest';

import { findTraces } from '@/domain/trace/findTraces';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { contextOf } from '../support/context';

const names = (language: NoteLanguage, text: string): string[] =>
  findTraces(text, contextOf({ language }))
    .filter(({ kind }) => kind === 'name')
    .map((one) => one.text);

describe('behind a title any capital is a name', () => {
  it.each([
    ['en', 'Mr Christmas is retired.', ['Christmas']],
    ['en', 'Mr Long asked about his pension.', ['Long']],
    ['nl', 'Mw. Dijkgraaf vroeg ernaar.', ['Dijkgraaf']],
    ['nl', 'Meneer Molenaar zweeg.', ['Molenaar']],
    ['nl', 'Adriaan Koster was er ook.', ['Adriaan Koster']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each([
    ['nl', 'Mevrouw de voorzitter, zei ik.'],
    ['nl', 'Mevrouw de Burgemeester kwam.'],
    ['nl', 'Mevrouw. Zij zei niets.'],
    ['nl', 'De koster was er ook.'],
    ['nl', 'Mevrouw Burgemeester kwam binnen.'],
    ['en', 'Mr Speaker, may I?'],
    ['en', 'Mr Mayor, I said.'],
    ['en', 'Father Christmas came to the ward.'],
    ['en', 'Mr Right never came.'],
    ['en', 'The Mrs is at home.'],
  ] as const)('%s: nobody in %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});

describe('a first name that is a word is somebody by what is told of it', () => {
  it.each([
    ['en', 'Mark, the instructor, said I froze.', ['Mark']],
    ['en', 'Joy got down on her knees.', ['Joy']],
    ['en', 'Joy got up and left.', ['Joy']],
    ['en', 'Dawn is the best nurse on the ward.', ['Dawn']],
    ['en', 'Will is what the others call him.', ['Will']],
    ['nl', 'Roos, mijn instructeur van vroeger, vond het niks.', ['Roos']],
    ['nl', 'Mees en Pleun zijn twee kleuters.', ['Mees', 'Pleun']],
    ['nl', 'Wil is hoe ze hem noemen.', ['Wil']],
    ['nl', 'Visser wordt vader.', ['Visser']],
    ['nl', 'De Wolf ook niet.', ['De Wolf']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Joy is what I miss.'],
    ['en', 'Dawn is breaking.'],
    ['en', 'Joy came to her face.'],
    ['en', 'Joy got the better of me.'],
    ['en', 'Hope, the thing with feathers, was gone.'],
    ['en', 'Dawn, the quiet hour, came slowly.'],
    ['en', 'Hope is the best doctor.'],
    ['en', 'Faith stood by her side.'],
    ['nl', 'Roos, de bloem van mei, is rood.'],
    ['nl', 'Wil is wat telt.'],
    ['nl', 'Bakker is een zwaar vak.'],
    ['nl', 'Bakker wordt je niet zomaar.'],
    ['nl', 'De wolf is terug.'],
  ] as const)('%s: nobody in %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});

describe('a run of capitals is one name whole', () => {
  it.each([
    ['en', 'On paper he is Wilhelmus Adriaan Koster.', ['Wilhelmus Adriaan Koster']],
    ['en', 'I met Li Na there.', ['Li Na']],
    ['nl', 'Anneke van Rijswijk belde.', ['Anneke van Rijswijk']],
    ['en', 'sinead says paddy mcgrath slept here', ['sinead', 'paddy mcgrath']],
    ['en', "grace o'malley was late", ["grace o'malley"]],
    ['nl', 'Karin van Amsterdam belde.', ['Karin']],
    ['en', 'joy mcdonalds smells like home', []],
    ['en', "at one o'clock will o'clock matter", []],
    ['en', 'Tell Kim No.', ['Kim']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });
});

describe('a figure, a brand or a method that the sentence explains is nobody', () => {
  it.each([
    ['nl', 'Ze noemt me Elsa, naar de film.'],
    ['nl', 'De ijsberg van McClelland hielp.'],
    ['nl', 'Wij werken met Scrum.'],
    ['nl', 'Er stond een Bosch naast de waterkoker.'],
    ['en', 'I dreamt that I was the White Rabbit.'],
    ['en', 'There is a Philips and a Bosch.'],
    ['en', 'The Bosch drill was gone.'],
    ['en', 'We drew McClelland’s iceberg.'],
    ['en', 'A Dane, two Kenyans and me.'],
    ['en', 'I cried at Dogger.'],
    ['en', 'The Boxing Club was closed.'],
  ] as const)('%s: nobody in %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Elsa from the office called.', ['Elsa']],
    ['en', 'I am Anna from the film crew.', ['Anna']],
    ['en', 'Mrs Bosch came in.', ['Bosch']],
    ['nl', 'Bosch belde over de rekening.', ['Bosch']],
  ] as const)('%s: somebody in %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });
});
