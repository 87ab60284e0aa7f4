import type { Rule } from '../rule';
import { lazyWords } from '../lazyPattern';
import { wordsOf } from '../sentence';
import { allOf, anyOf, not, whenMain, whenStatement, whenVerb, whenWhole, whenWord, when } from './when';
import { askingPhrase, storyCommand, subject, telling, tellingSome, you } from './words';
import { fine, nudged } from './kinds';
import { rewordWhy } from './rewordWhy';
import { toldElsewhere } from './toldElsewhere';
import { isFiniteVerb } from './verbs';

const why = nudged('why');
const closed = nudged('closed');
const open = fine('open');

export const whyRules: readonly Rule[] = [
  why({
    name: 'why',
    reword: rewordWhy,
    fits: whenMain(
      '^(?:waarom|hoezo|vanwaar|wrom|waarm|warom|waorom)\\b',
      '^(?:om|met|wegens) (?:welke|wat voor(?: een)?) reden(?:en)?\\b',
      `^(?:kun|kan|kunt|zou|wil|vertel|leg)\\b.* waarom\\b`,
      '^[^,]+, waarom\\b',
      '^wat (?:is|was) (?:de|je|jouw|uw|dan de) reden\\b',
      ' waarom$',
    ),
    examples: [
      'Waarom deed je dat?',
      'Om welke reden zei je niets?',
      'En waarom heb je toen gebeld?',
      'Ik vraag me af waarom je niks zei.',
    ],
    counterExamples: ['Wat maakte dat je dat deed?', 'Waarom ga je niet naar hem toe?'],
  }),
];

const fact = '(?:laat|lang|oud|vaak|veel|zwaar|breed|duur)';

export const factRules: readonly Rule[] = [
  closed({
    name: 'fact',
    fits: whenWord(
      `^(?:(?:in|op|met|voor|sinds|tot|na|om|over|aan|bij|van|tegen|door) )?(?:hoe ${fact}|hoelang|hoeveel|hoevaak|hoeveelste|sinds wanneer|tot wanneer)\\b(?!.*\\b(?:procent|heb je nodig om)\\b)`,
      '^hoe (?:heet|heten|heette)\\b',
      '^hoe (?:ver|hoog) (?:is|was|woont|woonde|ligt|rijden|lopen)\\b',
      '^hoe groot (?:is|was|zijn) (?:de|het|je|jullie|jouw|uw|die) (?:\\w+ )?(?:groep|team|klas|afdeling|school|praktijk|organisatie|instelling|huis|gezin|caseload)\\b',
      '^(?:in |op |om |uit |van |vanaf |voor )?welke? (?:jaar|datum|dag|maand|uur|tijd|tijdstip|week|afdeling|klas|school|instelling|leeftijd|opleiding|stad)\\b',
      '^wat (?:is|was) (?:de |het |haar |zijn |je |jouw |uw )?(?:\\w+ )?(?:leeftijd|naam|datum|adres|telefoonnummer|diagnose)\\b',
    ),
    examples: [
      'Hoe laat was dat?',
      'Hoeveel mensen waren er?',
      'Hoelang duurde die stilte?',
      'Sinds wanneer werk je daar?',
    ],
    counterExamples: [
      'Hoe groot is dit voor jou?',
      'Hoe belangrijk is het?',
      'Op welk moment merkte je het?',
    ],
  }),
];

/** The question that a polite form carries: "kun je vertellen hoe", "mag ik weten wat". */
const askedOfYou = `^(?:(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|durf|wilde) ${you}|(?:mag|mogen|kunnen) (?:ik|we|wij))\\b`;

const isStating = lazyWords('niet geen dus toch wel gewoon zeker vast je hem haar mij');

const isVerbless = (words: readonly string[]): boolean =>
  words.length <= 6 && !words.some((word, at) => isFiniteVerb(word) || (at > 0 && isStating(word)));

export const openRules: readonly Rule[] = [
  open({
    name: 'asks-for-a-story',
    fits: anyOf(
      allOf(
        whenVerb(`${askedOfYou}.*\\b${telling}\\b`, `${askedOfYou}.*(?:${tellingSome})`),
        not(toldElsewhere),
      ),
      whenMain(
        '^(?:vertel|beschrijf|schets|omschrijf|noem|licht|verwoord|verklaar|schrijf op wat)\\b',
        `^(?:${storyCommand})`,
      ),
    ),
    examples: [
      'Kun je een voorbeeld geven van zo’n moment?',
      'Vertel eens over die eerste dag.',
      'Neem ons mee naar dat moment.',
      'Zou u kunnen toelichten hoe het besluit genomen is?',
    ],
    counterExamples: [
      'Kun je dat niet aan haar vertellen?',
      'Kun je hem vertellen dat je stopt?',
      'Kun je nee zeggen?',
    ],
  }),
  open({
    name: 'question-word',
    fits: anyOf(
      whenWord(`^${askingPhrase}\\b`),
      allOf(
        when(({ isAnnounced }) => isAnnounced),
        whenMain(`^${askingPhrase}\\b`),
      ),
      allOf(
        whenStatement(`^(?:[\\w'-]+ ){0,3}?${askingPhrase} `),
        not(whenStatement(`^(?:${subject}|misschien)\\b`)),
      ),
      whenMain(
        `^${askingPhrase}\\b`,
        '^(?:wlke|wleke|welek|wqt|wt|wta|waat|heo|hoee|wi|wa|wekle|welle|how|wnneer|waneer|wnaneer|watt|wart|wast|awt|ho)\\b',
      ),
    ),
    examples: [
      'Wat gebeurde er precies?',
      'Met wie heb je dit gedeeld?',
      'In hoeverre speelt de tijdsdruk mee?',
      'Ik ben benieuwd hoe je daarnaar kijkt.',
      'Toen ze begon te huilen, wat gebeurde er met jou?',
    ],
    counterExamples: ['Was je alleen?', 'Hoe laat was het?'],
  }),
  open({
    name: 'a-few-words',
    fits: anyOf(
      allOf(
        when(
          ({ main, hasQuestionMark, lead }) =>
            lead === 'statement' && hasQuestionMark && isVerbless(wordsOf(main)),
        ),
        whenMain(
          '^(?:toen|dan|daarna|daarvoor|verder|nu|jij|u|jullie|zelf|anderen)$',
          '^(?:de|het|je|jouw|uw|die|dat|jullie|een) [\\w-]+',
          '^(?:(?:iets|wat|nog) )?(?:iets )?meer (?:over|daarover|hierover)\\b',
        ),
      ),
      allOf(
        whenStatement('^(?:ik (?:ben|was) .*)?(?:benieuwd|nieuwsgierig) naar\\b'),
        not(whenStatement('\\bof\\b')),
      ),
    ),
    examples: ['En toen?', 'En jij?', 'En je collega?'],
    counterExamples: ['Alleen?', 'Dat wist je?'],
  }),
];

export const closedRules: readonly Rule[] = [
  closed({
    name: 'verb-first',
    fits: anyOf(
      whenVerb('^'),
      whenWhole('^of\\b'),
      allOf(
        when(({ isAnnounced }) => isAnnounced),
        whenMain('^of\\b'),
      ),
      whenMain('^(?:hb|hebje|benje|wasje|wsa|si|heft|hep)\\b'),
    ),
    examples: [
      'Heb je het met haar besproken?',
      'Werk je daar al lang?',
      'Was je boos of verdrietig?',
      'Ik ben benieuwd of je dat hebt gemeld.',
    ],
    counterExamples: ['Wat deed je?', 'Je was boos?'],
  }),
];
