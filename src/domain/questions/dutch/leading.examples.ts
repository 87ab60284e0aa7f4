import type { RuleExamples } from '../rule';

/** Of each rule in `leading.ts`: questions that it judges, and questions that it leaves to another. */
export const leadingExamples: RuleExamples = {
  tag: {
    fits: [
      'Je was gewoon bang, hè?',
      'Het was toch zijn fout, of niet?',
      'Je wist het al. Klopt dat?',
      'Dat voelde niet goed, neem ik aan?',
    ],
    leaves: ['Waarom dan toch?', 'Klopt het dat er twee gesprekken zijn geweest?', 'Wat deed je toen?'],
  },
  exclamation: {
    fits: ['Wat een puinhoop daar.', 'Wat knap dat je dit deelt.', 'Wat moet dat zwaar zijn.'],
    leaves: [
      'Wat een mooi verhaal, hoe ging het verder?',
      'Wat fijn dat je het vertelt, wat wil je van ons?',
      'Wat was er zo zwaar?',
    ],
  },
  'so-actually': {
    fits: ['Dus eigenlijk heb je je laten overrompelen?', 'Oké, dus in feite was je bang?'],
    leaves: ['Dus wat is nu precies je vraag?', 'Wat is dus eigenlijk je vraag?'],
  },
  'could-it-be-that': {
    fits: [
      'Zou het kunnen dat je jaloers bent?',
      'Kan het zijn dat je hem veroordeelt?',
      'Is het misschien zo dat je bang was?',
    ],
    leaves: ['Zou het weer zo gaan?', 'Is het mogelijk dat het team anders wordt ingedeeld?'],
  },
  'verb-first-not': {
    fits: [
      'Is dat niet juist jouw valkuil?',
      'Ben je niet te loyaal?',
      'Vind je ook niet dat hij te ver ging?',
      'Zie je niet dat dit een patroon is?',
    ],
    leaves: ['Weet je nog niet wat je wilt?', 'Lukt het niet meer om contact te krijgen?', 'Lukt het niet?'],
  },
  'told-behind-its-opener': {
    fits: [
      'Eerlijk gezegd lijkt het of je hem ontloopt.',
      'Overigens heeft zij ook gewoon gelijk.',
      'Tja, lijkt erop dat zij de regie heeft.',
    ],
    leaves: [
      'Eerlijk gezegd, wat vind jij ervan?',
      'trouwens heeft hij al gereageerd?',
      'Eerlijk gezegd ben ik benieuwd hoe jij het ziet.',
    ],
  },
  'verb-first-with-a-guess': {
    fits: [
      'Ben je soms bang dat ze je niet mag?',
      'Vind je het normaal dat hij zo praat?',
      'Komt het doordat je zo perfectionistisch bent?',
      'Doet u dat uit schuldgevoel?',
    ],
    leaves: ['Vind je het spannend?', 'Ligt het aan hem of aan jou?', 'Slaap je wel?'],
  },
  although: {
    fits: ['Ook al weet je dat het niet werkt, blijf je het doen?', 'Hoewel je moe was, ging je door?'],
    leaves: ['Terwijl je luisterde, wat voelde je?'],
  },
  'judging-word': {
    fits: ['Wat vind je van zijn onbeschofte gedrag?', 'Hoe kon je zo naïef zijn?'],
    leaves: ["Wat bedoel je met 'onredelijk'?"],
  },
  statement: {
    fits: [
      'Je hebt vast spijt?',
      'Het ging je om de waardering?',
      'Dus jij vindt dat je niks fout hebt gedaan?',
    ],
    leaves: ['En je collega?', 'Ben je tevreden?'],
  },
};
