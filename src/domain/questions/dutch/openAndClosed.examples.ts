import type { RuleExamples } from '../rule';

/** Of each rule in `openAndClosed.ts`: questions that it judges, and questions that it leaves to another. */
export const openAndClosedExamples: RuleExamples = {
  why: {
    fits: [
      'Waarom deed je dat?',
      'Om welke reden zei je niets?',
      'En waarom heb je toen gebeld?',
      'Ik vraag me af waarom je niks zei.',
      'Hoe kwam je erbij om dat te zeggen?',
      'Waarvoor deed je dat?',
      'Wat waren je redenen?',
    ],
    leaves: [
      'Wat maakte dat je dat deed?',
      'Waarom ga je niet naar hem toe?',
      'Hoe kwam je daar terecht?',
      'Waarvoor heb je ons nodig?',
    ],
  },
  fact: {
    fits: [
      'Hoe laat was dat?',
      'Hoeveel mensen waren er?',
      'Hoelang duurde die stilte?',
      'Sinds wanneer werk je daar?',
      'Wanneer heb je het de ouders verteld?',
      'Door wie ben je gebeld?',
      'Waar hebben jullie elkaar ontmoet?',
      'In welk ziekenhuis ligt ze?',
    ],
    leaves: [
      'Hoe groot is dit voor jou?',
      'Hoe belangrijk is het?',
      'Op welk moment merkte je het?',
      'Wanneer kreeg je door dat het misging?',
      'Door wie voel je je gesteund?',
      'Waar ben je van geschrokken?',
    ],
  },
  'asks-for-a-story': {
    fits: [
      'Kun je een voorbeeld geven van zo’n moment?',
      'Vertel eens over die eerste dag.',
      'Neem ons mee naar dat moment.',
      'Zou u kunnen toelichten hoe het besluit genomen is?',
    ],
    leaves: [
      'Kun je dat niet aan haar vertellen?',
      'Kun je hem vertellen dat je stopt?',
      'Kun je nee zeggen?',
    ],
  },
  'question-word': {
    fits: [
      'Wat gebeurde er precies?',
      'Met wie heb je dit gedeeld?',
      'In hoeverre speelt de tijdsdruk mee?',
      'Ik ben benieuwd hoe je daarnaar kijkt.',
      'Toen ze begon te huilen, wat gebeurde er met jou?',
    ],
    leaves: ['Was je alleen?', 'Hoe laat was het?'],
  },
  'a-few-words': {
    fits: ['En toen?', 'En jij?', 'En je collega?'],
    leaves: ['Alleen?', 'Dat wist je?', 'Een man of een vrouw?'],
  },
  'verb-first': {
    fits: [
      'Heb je het met haar besproken?',
      'Werk je daar al lang?',
      'Was je boos of verdrietig?',
      'Ik ben benieuwd of je dat hebt gemeld.',
      'Thuis of op het werk?',
    ],
    leaves: ['Wat deed je?', 'Je was boos?', 'En je gevoel?'],
  },
};
