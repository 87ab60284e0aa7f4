import type { Experience, QuestionKind, Trust } from '../methods/method';
import type { DrawbackCode, ReasonCode } from './advice';

/**
 * What counts for a method and how much, in points. The order of methods is that of their sums. The weights are our own
 * judgement; docs/choosing.md explains them and holds the same table.
 */
export const pointsFor: Readonly<Record<ReasonCode, number>> = {
  kind: 30,
  knownForKind: 42,
  timeAndPeople: 18,
  time: 10,
  shortTime: 4,
  people: 8,
  smallGroups: 6,
  alone: 10,
  experience: 6,
  beginners: 18,
  trust: 6,
  highTrust: 18,
  littleTime: 12,
  ledBefore: 6,
  ledBeforeNewGroup: 12,
  neverUsed: 4,
};

/** What counts against a method and how much, in points. */
export const pointsAgainst: Readonly<Record<DrawbackCode, number>> = {
  forGroups: -100,
  forOnePerson: -100,
  littleTooLong: -8,
  tooLong: -45,
  farTooLong: -70,
  tooFew: -60,
  tooMany: -45,
  asksExperience: -18,
  asksMuchExperience: -40,
  asksTrust: -25,
  asksMuchTrust: -50,
  otherKind: -6,
  inARow: -14,
  manyInARow: -30,
  lastTime: -6,
  recently: -4,
  experimental: -8,
};

export const limits = {
  /** Minutes over the available time that a group can win back by itself, as a part of that time. */
  littleTooLong: 0.15,
  /** Over the available time by more than this part of it, a method is far too long: it takes more than twice the time. */
  farTooLong: 1,
  /** A method that fills less than this part of the available time leaves much of it over. */
  shortTime: 0.5,
  /** From this number of sessions after each other a method was used many times in a row. */
  manyInARow: 3,
  /** The number of last sessions that count as recent. */
  recentSessions: 4,
  /** The available time, in minutes, that is little. */
  littleTime: 30,
} as const;

/** A rule of thumb of the field: in such a situation these methods, by id, are named. */
export interface RuleOfThumb {
  readonly code: 'knownForKind' | 'beginners' | 'highTrust' | 'littleTime';
  readonly kinds?: readonly QuestionKind[];
  readonly experience?: Experience;
  readonly trust?: Trust;
  readonly minutesUpTo?: number;
  readonly methods: readonly string[];
}

/** The pages that the rules of thumb were read in; they name the criteria and the methods, never a weight. */
export const sourcesOfRulesOfThumb = [
  'https://www.praktijkboekintervisie.nl/intervisiemethoden/',
  'https://www.teamchange.nl/werkvorm/vier-korte-intervisie-methoden/',
  'https://www.researchgate.net/publication/331652988_Intervisie_hoe_doe_je_dat_eigenlijk',
  'https://www.randstad.nl/jouw-carriere/ontwikkelen/intervisie',
] as const;

/** The rules of thumb, as those sources give them. A tired group is served as one with a success to look at. */
export const rulesOfThumb: readonly RuleOfThumb[] = [
  { code: 'beginners', experience: 'beginner', methods: ['incidentmethode', 'vijfstappen'] },
  { code: 'highTrust', trust: 'high', methods: ['roddelmethode', 'balint-nl', 'balintgroep'] },
  {
    code: 'knownForKind',
    kinds: ['relation', 'emotion'],
    methods: ['balint-nl', 'balintgroep', 'reflectingteam'],
  },
  { code: 'knownForKind', kinds: ['pattern'], methods: ['hypothese', 'socratisch'] },
  { code: 'knownForKind', kinds: ['conversation'], methods: ['clinic'] },
  { code: 'knownForKind', kinds: ['success'], methods: ['succes'] },
  { code: 'knownForKind', kinds: ['decision'], methods: ['moreelberaad'] },
  { code: 'littleTime', minutesUpTo: limits.littleTime, methods: ['troika', 'adviesronde'] },
];
