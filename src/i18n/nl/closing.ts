import type { closing as en } from '../en/closing';

export const closing: typeof en = {
  starters: 'Zinnen om mee te beginnen',
  hideStarters: 'Zonder zinnen',
  sentences: [
    'Ik neem me voor om',
    'Ik heb ontdekt dat',
    'Wat me bijblijft, is',
    'Ik kijk nu anders naar',
    'Ik ga weg met het gevoel dat',
  ],
  answered: (answered, all) => `${String(answered)} van de ${String(all)}`,
  before: (count) =>
    count === 1 ? 'De vorige keer met deze methode' : `De vorige ${String(count)} keer met deze methode`,
  observation: 'Wat de observator zag',
  counted: (counts) => `Geteld: ${counts}`,
  saw: 'Wat viel op?',
  sawBy: (person) => `Wat zag ${person}?`,
  sawHint: 'Wat er gebeurde, zonder te zeggen of het goed was.',
  next: 'De volgende keer',
  nextMeeting: 'Wanneer komen jullie weer bij elkaar?',
  suggestDay: (weeks, day) => `Over ${weeks === 1 ? 'een week' : `${String(weeks)} weken`}: ${day}`,
  nextRoles: 'Wie doet dan wat',
  nobodyYet: 'nog open',
  agreements: 'Jullie afspraken',
  notYet: 'nog niet samen doorgenomen',
  agreedToday: 'afgesproken',
  agree: 'Dit hebben we samen doorgenomen, en zo doen we het.',
  agreeHint: 'De datum van vandaag komt in de notitie van de groep. De lijst zelf verander je daar.',
  groupNotWritten: (group) =>
    `De sessie is afgerond en bewaard. Wat jullie voor de volgende keer afspraken, staat nog niet in ‘${group}’; het staat nog in het formulier.`,
  nextTitle: 'De volgende keer',
  keep: 'Bewaren',
  planNext: 'Volgende keer afspreken',
  reopen: 'Toch nog niet afronden',
};
