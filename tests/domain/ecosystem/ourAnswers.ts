import { isOpen } from '@/domain/actions/actionLine';
import { demo, nameOf } from '../review/handCount/demoVault';

const { casussen, sessions, reflections, actions } = demo;
const words = (...cells: readonly (string | number | null)[]): string[] => cells.map(String);
const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
  a.title < b.title ? -1 : 1;

const casusStatus = { draft: 'concept', ready: 'klaar', discussed: 'besproken', closed: 'afgesloten' };

const openCasussen = (): string[][] =>
  casussen
    .filter(({ status }) => status !== 'closed')
    .map(({ title, status, question, day }) => words(title, casusStatus[status], question, day))
    .toReversed();

const sessionsIn = (year: string): string[][] =>
  sessions
    .filter(({ day }) => day?.startsWith(year))
    .map(({ title, day, method, casus, participants }) =>
      words(title, day, method, nameOf(casus), participants.length),
    );

const reflectionsByTheme = (): string[][] =>
  [...new Set(reflections.flatMap(({ themes }) => themes))]
    .toSorted()
    .map((theme) => [theme, reflections.filter(({ themes }) => themes.includes(theme))] as const)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([theme, of]) => words(theme, of.length, of.map(({ title }) => title).join(', ')));

const openActions = (): string[][] =>
  actions
    .filter(isOpen)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .map(({ path, id, due, status }) => words(path, id, due, status));

const questionVersions = (): string[][] =>
  casussen.toSorted(byTitle).flatMap(({ title, versions }) =>
    versions.map(({ question, session }) => {
      const link = session === null ? '' : ` [[${session}]]`;
      return words(title, question + link);
    }),
  );

const effects = (): string[][] =>
  actions
    .flatMap(({ path, lookBacks }) => lookBacks.map(({ effect }) => words(nameOf(path), effect)))
    .filter(([, effect]) => effect !== '')
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

/** What this program itself reads in the demo vault, by the title that each query has in docs/queries.md. */
export const ourAnswers: Readonly<Record<string, () => string[][]>> = {
  'Open casussen': openCasussen,
  'Sessions this year': () => sessionsIn('2026'),
  'Reflections by theme': reflectionsByTheme,
  'Open actions, first due first': openActions,
  'The question of each casus over time': questionVersions,
  'What actions did': effects,
};
