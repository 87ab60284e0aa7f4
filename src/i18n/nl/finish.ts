import type { finish as en } from '../en/finish';

export const finish: typeof en = {
  title: 'Sessie afronden',
  submit: 'Afronden',
  takeAways: 'Wat neem je mee?',
  takeAwayOf: (person) => `${person} neemt mee`,
  takeAwayMine: 'Wat ik meeneem',
  actions: 'Wat gaat er gebeuren?',
  action: 'Actie',
  owner: 'Wie',
  nobodyYet: 'nog niemand',
  due: 'Wanneer klaar',
  addAction: 'Nog een actie',
  removeAction: 'Deze actie weghalen',
  evaluation: 'Hoe ging het?',
  evaluationHint: '1 is helemaal niet, 5 is helemaal wel. Leeg laten mag.',
  questions: [
    'De inbrenger kwam verder met de vraag',
    'De vragen waren open',
    'We hielden ons aan de methode en de tijd',
    'Iedereen kwam aan het woord',
    'Het was veilig',
  ],
  different: 'Wat doen we de volgende keer anders?',
  end: 'Gestopt om',
  endForgotten: 'Deze sessie is blijven openstaan. Kijk na hoe laat jullie stopten.',
  badEnd: 'Deze tijd ligt vóór het begin, of is geen tijd. Er is nog niets geschreven.',
};
