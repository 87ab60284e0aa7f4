import type { RuleExamples } from '../rule';

/** Of each rule in `generalAdvice.ts`: lines that it judges, and lines that it leaves to another. */
export const generalAdviceExamples: RuleExamples = {
  'it-does-good': {
    fits: [
      'Een kort mailtje voorkomt een hoop gedoe.',
      'Een vast ritme geeft vaak rust.',
      'Praten helpt.',
      'Ouders vinden het vaak fijn als je belt.',
    ],
    leaves: ['Dat helpt natuurlijk niet.', 'Wat helpt jou?', 'Dat geeft jou rust.', 'Hij werkt te hard.'],
  },
  'it-is-wise': {
    fits: [
      'Het is belangrijk dat je eerst voor jezelf zorgt.',
      'Een optie is om de zorg over te dragen.',
      'Ik vind dat je dit moet melden.',
      'Beter nu een lastig gesprek dan straks ruzie.',
    ],
    leaves: [
      'Het is goed dat je dat hebt gezegd.',
      'Ik vind dat hij te ver is gegaan.',
      'Het is logisch dat je moe bent.',
    ],
  },
  'first-do-this': {
    fits: [
      'Nooit alleen naar binnen gaan.',
      'Vaker samen lunchen, dan komt het vanzelf.',
      'Nooit in je eentje naar zo’n gesprek gaan.',
    ],
    leaves: ['Niet alle ouders willen meewerken.', 'Nooit eerder gezien.', 'Eerst die vergadering.'],
  },
  'there-is-something-for-it': {
    fits: [
      'Er bestaat een fijne training voor.',
      'Daar heb je toch een vertrouwenspersoon voor?',
      'Dit moet echt naar het wijkteam.',
    ],
    leaves: ['Er was geen protocol.', 'Is er een protocol?', 'Dat moet vreselijk geweest zijn.'],
  },
};
