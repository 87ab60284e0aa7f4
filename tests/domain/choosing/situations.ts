import type { Situation } from '@/domain/choosing/situation';

/** A situation in a few words, what is known of it, and the methods that should come first, in any order. */
export interface DescribedSituation {
  readonly about: string;
  readonly known: Partial<Situation>;
  readonly first: readonly string[];
}

const beginners = { experience: 'beginner', trust: 'low' } as const;
const underway = { experience: 'some', trust: 'medium' } as const;
const seasoned = { experience: 'advanced', trust: 'high' } as const;
const inAnHour = { minutes: 60, people: 6 } as const;

/** The situations that the advice is held to. Those of the rules of thumb say so. */
export const situations: readonly DescribedSituation[] = [
  {
    about: 'Rule of thumb: beginners with a practical question',
    known: { ...inAnHour, ...beginners, kind: 'practical', ledBefore: new Map([['adviesronde', 1]]) },
    first: ['incidentmethode', 'vijfstappen', 'adviesronde'],
  },
  {
    about: 'Rule of thumb: beginners in trouble with a parent',
    known: { ...inAnHour, ...beginners, kind: 'relation' },
    first: ['incidentmethode', 'vijfstappen', 'kernkwadranten'],
  },
  {
    about: 'Rule of thumb: high trust and an hour and a half',
    known: { minutes: 90, people: 6, ...seasoned },
    first: ['roddelmethode', 'balint-nl', 'balintgroep'],
  },
  {
    about: 'Rule of thumb: a relation, in a group that trusts each other',
    known: { minutes: 90, people: 7, ...seasoned, kind: 'relation' },
    first: ['balint-nl', 'balintgroep', 'roddelmethode'],
  },
  {
    about: 'Rule of thumb: emotion, in an experienced group without an hour and a half',
    known: { minutes: 60, people: 8, ...seasoned, kind: 'emotion' },
    first: ['balintgroep', 'reflectingteam', 'roddelmethode'],
  },
  {
    about: 'Rule of thumb: emotion, experienced, with ordinary trust',
    known: { minutes: 90, people: 6, experience: 'advanced', trust: 'medium', kind: 'emotion' },
    first: ['reflectingteam', 'balintgroep', 'balint-nl'],
  },
  {
    about: 'Rule of thumb: why does it keep happening',
    known: { minutes: 75, people: 6, ...underway, kind: 'pattern' },
    first: ['hypothese', 'socratisch', 'kernkwadranten'],
  },
  {
    about: 'Rule of thumb: skill in a talk',
    known: { ...inAnHour, ...underway, kind: 'conversation' },
    first: ['clinic', 'rollenspel', 'regisseur'],
  },
  {
    about: 'Rule of thumb: a tired group looks at what went well',
    known: { minutes: 45, people: 5, ...underway, kind: 'success' },
    first: ['succes', 'waarderend', 'actionlearning'],
  },
  {
    about: 'Rule of thumb: a dilemma, with time for it',
    known: { minutes: 90, people: 8, ...underway, kind: 'decision' },
    first: ['moreelberaad', 'dialoog', 'actionlearning'],
  },
  {
    about: 'Rule of thumb: little time, three people',
    known: { minutes: 30, people: 3 },
    first: ['troika', 'adviesronde', 'succes'],
  },
  {
    about: 'Rule of thumb: little time, six people with a practical question',
    known: { minutes: 30, people: 6, kind: 'practical' },
    first: ['adviesronde', 'troika', 'wisecrowds'],
  },
  {
    about: 'Rule of thumb: beginners who do not know yet how long they have',
    known: { experience: 'beginner', kind: 'practical', ledBefore: new Map([['wisecrowds', 1]]) },
    first: ['incidentmethode', 'vijfstappen', 'wisecrowds'],
  },
  {
    about: 'A dilemma in three quarters of an hour: the long method falls behind',
    known: { minutes: 45, people: 6, ...underway, kind: 'decision' },
    first: ['actionlearning', 'utrecht', 'denkhoeden'],
  },
  {
    about: 'Beginners with a dilemma',
    known: { ...inAnHour, ...beginners, kind: 'decision' },
    first: ['denkhoeden', 'utrecht', 'incidentmethode'],
  },
  {
    about: 'Beginners with strong feelings: no method that needs trust which is not there',
    known: { ...inAnHour, ...beginners, kind: 'emotion', ledBefore: new Map([['kwaliteiten', 2]]) },
    first: ['incidentmethode', 'vijfstappen', 'kwaliteiten'],
  },
  {
    about: 'A practical question in three quarters of an hour',
    known: { minutes: 45, people: 7, ...underway, kind: 'practical' },
    first: ['actionlearning', 'tietze', 'vijfstappen'],
  },
  {
    about: 'Fifteen minutes and six people',
    known: { minutes: 15, people: 6, kind: 'practical' },
    first: ['wisecrowds', 'adviesronde', 'troika'],
  },
  {
    about: 'Twelve people in an hour and a half',
    known: { minutes: 90, people: 12 },
    first: ['denkhoeden', 'moreelberaad', 'troika'],
  },
  {
    about: 'Three people with a practical question',
    known: { minutes: 45, people: 3, kind: 'practical' },
    first: ['adviesronde', 'troika', 'succes'],
  },
  {
    about: 'Two people and a relation: what can be done alone can be done by two',
    known: { minutes: 60, people: 2, trust: 'medium', kind: 'relation' },
    first: ['kernkwadranten', 'utrecht', 'reflectingteam'],
  },
  {
    about: 'Who am I in my work',
    known: { minutes: 75, people: 6, ...underway, kind: 'identity' },
    first: ['socratisch', 'dialoog', 'storytelling'],
  },
  {
    about: 'The incident method three times in a row',
    known: {
      minutes: 60,
      people: 4,
      ...beginners,
      kind: 'practical',
      recent: ['incidentmethode', 'incidentmethode', 'incidentmethode'],
    },
    first: ['vijfstappen', 'adviesronde', 'denkhoeden'],
  },
  {
    about: 'A relation again, after the gossip method last time and before',
    known: {
      minutes: 90,
      people: 7,
      ...seasoned,
      kind: 'relation',
      recent: ['roddelmethode', 'roddelmethode', 'clinic'],
    },
    first: ['balint-nl', 'balintgroep', 'reflectingteam'],
  },
  {
    about: 'Beginners whose facilitator has led the five steps',
    known: {
      ...inAnHour,
      ...beginners,
      ledBefore: new Map([
        ['vijfstappen', 4],
        ['adviesronde', 1],
      ]),
    },
    first: ['vijfstappen', 'incidentmethode', 'adviesronde'],
  },
  {
    about: 'A conversation in three quarters of an hour',
    known: { minutes: 45, people: 6, ...underway, kind: 'conversation' },
    first: ['rollenspel', 'clinic', 'tietze'],
  },
  {
    about: 'Beginners with a conversation ahead',
    known: { ...inAnHour, ...beginners, kind: 'conversation' },
    first: ['incidentmethode', 'tietze', 'vijfstappen'],
  },
  {
    about: 'Alone with something that went well and a quarter of an hour',
    known: { minutes: 15, mode: 'solo', kind: 'success' },
    first: ['rolfe', 'driscoll', 'starr'],
  },
  {
    about: 'Alone with a feeling that stays',
    known: { minutes: 40, people: 1, kind: 'emotion' },
    first: ['gibbs', 'driscoll', 'johns'],
  },
  {
    about: 'Alone with what keeps coming back',
    known: { minutes: 40, people: 1, kind: 'pattern' },
    first: ['cia', 'kolb', 'uimodel'],
  },
  {
    about: 'Alone with a decision',
    known: { minutes: 45, people: 1, kind: 'decision' },
    first: ['johns', 'skj3', 'utrecht'],
  },
];
