import type { RuleExamples } from '../rule';

/** Of each rule in `adviceByVerb.ts`: questions that it judges, and questions that it leaves to another. */
export const adviceByVerbExamples: RuleExamples = {
  'have-you-thought-of': {
    fits: [
      'Heb je overwogen om te ruilen?',
      'Heb je er weleens aan gedacht om te stoppen?',
      'Heeft u geprobeerd met haar te praten?',
    ],
    leaves: [
      'Heeft hij geprobeerd je te bereiken?',
      'Had je tijd om na te denken?',
      'Wat heb je al geprobeerd?',
    ],
  },
  'already-thought-of': {
    fits: ['Al gedacht aan een mediator?', 'Weleens een rooster gemaakt?'],
    leaves: ['Ooit was je bang?', 'Heb je weleens getwijfeld?'],
  },
  'have-you-already': {
    fits: [
      'Heb je al met de wijkagent gesproken?',
      'Ben je al eens bij een les van haar gaan kijken?',
      'Heb je weleens een rooster gemaakt?',
    ],
    leaves: ['Heb je dit al eerder meegemaakt?', 'Heb je het met haar besproken?', 'Ben je al lang mentor?'],
  },
  'do-you-know-this-method': {
    fits: ['Ken je het boek over verbindend spreken?', 'Heb je die podcast over grenzen geluisterd?'],
    leaves: ['Kende je de familie al?', 'Ken je dat gevoel?'],
  },
  'would-you-not': {
    fits: [
      'Zou je niet eerst zelf gaan kijken?',
      'Kun je die dienst niet ruilen?',
      'Had je haar niet beter kunnen bellen?',
      'Moet dat niet naar de directie?',
    ],
    leaves: [
      'Had je niet kunnen weten dat ze zou weigeren?',
      'Moet je niet ook naar jezelf kijken?',
      'Kun je niet slapen?',
    ],
  },
  'could-you': {
    fits: [
      'Zou je een collega kunnen vragen mee te gaan?',
      'Kun je misschien wat later beginnen?',
      'Voel je ervoor om samen te werken?',
    ],
    leaves: [
      'Zou je wat meer kunnen vertellen?',
      'Kan je misschien een voorbeeld geven?',
      'Zou je het weer zo doen?',
    ],
  },
  'would-it-help': {
    fits: [
      'Zou het helpen als je een lijst maakt?',
      'Is het een idee om te ruilen?',
      'Is mediation geen optie?',
      'Zou een maatje iets voor je zijn?',
      'Lijkt het je zinvol om dit te melden?',
    ],
    leaves: [
      'Is het goed gegaan?',
      'Zou het hem geholpen hebben?',
      'Helpt dat?',
      'Is het niet jammer dat ze weg is?',
    ],
  },
  'do-you-not-think-it-helps': {
    fits: [
      'Denk je niet dat rust je zou helpen?',
      'Vind je niet dat je het haar zelf moet vragen?',
      'Weet je dat je daar een cursus voor kunt volgen?',
    ],
    leaves: ['Denk je niet dat je te snel oordeelt?', 'Vind je niet dat hij te ver ging?'],
  },
};
