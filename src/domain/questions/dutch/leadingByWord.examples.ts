import type { RuleExamples } from '../rule';

/** Of each rule in `leadingByWord.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingByWordExamples: RuleExamples = {
  'question-word-with-a-judgement': {
    fits: [
      'Hoe komt het dat je altijd zo streng bent?',
      'Hoe erg was het dat je faalde?',
      'Wat maakt dat jij alles naar je toe trekt?',
      'Waar komt dat wantrouwen van jou vandaan?',
      'Hoe zorg je dat je niet weer over je grens gaat?',
      'Wat maakt dat je zo fel reageert?',
      'Waarom laat je over je heen lopen?',
    ],
    leaves: [
      'Hoe komt het dat dit je zo bezighoudt?',
      'Hoe lang werk je daar al?',
      'Wanneer begon het je op te vallen?',
      'Waarom liet je het lopen?',
      'Waar komt die behoefte vandaan?',
      'Wat maakt dat je zo graag doorgaat?',
    ],
  },
  'question-word-with-a-reproach': {
    fits: [
      'Waarom laat je dat gebeuren?',
      'Wanneer ga je nou eens voor jezelf kiezen?',
      'Waar ben je toch zo bang voor?',
      'Waar haal je het recht vandaan?',
      'Wat had je anders moeten doen?',
      'Hoe kan een docent zoiets over het hoofd zien?',
    ],
    leaves: [
      'Waar ben je bang voor?',
      'Waar haal je de moed vandaan?',
      'Wat had je anders willen doen?',
      'Hoe ben je toen toch weer in gesprek gekomen?',
      'Wanneer ga je weer naar huis?',
    ],
  },
};
