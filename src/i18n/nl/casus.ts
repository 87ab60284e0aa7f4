import type { casus as en } from '../en/casus';

export const casus: typeof en = {
  newCasus: 'Nieuwe casus',
  newCasusHere: 'Nieuwe casus hier',
  make: 'Casus maken',
  title: 'Titel',
  titleHint: 'Geen namen. Zo gaat de notitie heten.',
  question: 'Je vraag aan de groep',
  questionHint: 'Eén zin, over jezelf. Later mag ook.',
  themes: 'Thema’s',
  themesHint: 'Met komma’s ertussen.',
  group: 'Groep',
};
