import type { reflection as en } from '../en/reflection';

export const reflection: typeof en = {
  newReflection: 'Nieuwe reflectie',
  make: 'Reflectie maken',
  about: 'Waarover',
  aboutNothing: 'Niets in het bijzonder',
  sessions: 'Sessies',
  casuses: 'Casussen',
  insight: 'Wat zie je nu?',
  insightHint: 'In één zin.',
  takeAlong: 'Wat neem je mee?',
  plan: 'Wat ga je doen?',
  planHint: 'Een eerste kleine stap. Die komt terug bij je openstaande acties.',
  due: 'Wanneer?',
  planMissing: 'Er staat wel een datum, maar niet wat je gaat doen. Vul dat in, of laat de datum leeg.',
  sign: 'Waaraan merk je dat het werkt?',
  themes: 'Thema’s',
  feeling: 'Wat voor gevoel hield je eraan over?',
  feelings: ['Naar', 'Ongemakkelijk', 'Wisselend', 'Goed', 'Heel goed'],
  feelingNone: 'Niet ingevuld',
  private: 'Alleen voor mij',
  privateHint: 'Dan blijft deze reflectie buiten elk overzicht dat je deelt.',
};
