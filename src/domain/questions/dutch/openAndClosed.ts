import type { Rule } from '../rule';
import { lazyWords } from '../lazyPattern';
import { wordsOf } from '../sentence';
import {
  allOf,
  anyOf,
  not,
  whenCommand,
  whenMain,
  whenStatement,
  whenVerb,
  whenWhole,
  whenWord,
  when,
} from './when';
import { askingPhrase, person, storyCommand, subject, telling, tellingSome, you } from './words';
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
  }),
];

/** Places, bodies and papers that one names in a word. */
const named =
  '(?:jaar|datum|dag|maand|uur|tijd|tijdstip|week|afdeling|klas|school|instelling|leeftijd|opleiding|stad|plaats|gemeente|wijk|straat|organisatie|bedrijf|kantoor|locatie|vestiging|ziekenhuis|verdieping|kamer|gang|instantie|leerjaar|functie|medicatie|medicijn(?:en)?|diagnose|cao|contract|rooster)';

const event =
  '(?:\\w*(?:overleg|gesprek|vergadering|bespreking|bijeenkomst|afspraak|zitting|inspectie|evaluatie|dienst)|incident|intake|toets|examen|operatie|opname|uitvaart|begrafenis|bruiloft|les|feest|ongeluk)';

const fact = '(?:laat|lang|oud|vaak|veel|zwaar|breed|duur)';

export const factRules: readonly Rule[] = [
  closed({
    name: 'fact',
    fits: whenWord(
      `^(?:(?:in|op|met|voor|sinds|tot|na|om|over|aan|bij|van|tegen|door) )?(?:hoe ${fact}|hoelang|hoeveel|hoevaak|hoeveelste|sinds wanneer|tot wanneer)\\b(?!.*\\b(?:procent|heb je nodig om)\\b)`,
      '^hoe (?:heet|heten|heette)\\b',
      '^(?:van|vanaf) wanneer\\b',
      '^wat (?:kost|kostte|kosten|kostten|verdient|verdien|weegt)\\b(?! (?:het|dat|dit) (?:je|jou|u|jullie)\\b)',
      `^wie (?:is|was|zijn|waren) (?:(?:bij|in|op|van) (?:\\w+ ){1,2}?|er |dan |ook alweer |nu )?(?:de|het|haar|zijn|hun|die|jullie|jouw|je) (?:\\w+ )?${person}\\b(?:,? (?:van|bij|op|in|ook alweer)\\b.*)?$`,
      '^wie (?:heeft|had|hebben|hadden) (?:er )?(?:dienst|de leiding|piket|nachtdienst|wacht)\\b',
      '^hoe (?:ver|hoog) (?:is|was|woont|woonde|ligt|rijden|lopen)\\b',
      '^hoe groot (?:is|was|zijn) (?:de|het|je|jullie|jouw|uw|die) (?:\\w+ )?(?:groep|team|klas|afdeling|school|praktijk|organisatie|instelling|huis|gezin|caseload)\\b',
      `^(?:in |op |om |uit |van |vanaf |voor |bij |tot |via |aan |naar )?(?:welke?|wat voor(?: een)?) ${named}\\b`,
      `^waar (?:woon|woont|woonde|wonen|woonden|werk|werkt|werkte|werken) (?!het|dit|dat)(?!.*\\b(?:naartoe|heen|aan|voor|vandaan|mee)$)`,
      `^wanneer (?:is|was|waren|begint|begon|komt|kwam) (?:dat|die|de|het|jullie|je|jouw|haar|zijn|hun) (?:\\w+ )?${event}\\b`,
      '^wie (?:betaalt|betaalde|tekent|tekende|ondertekende|vervangt|verving|financiert|plant|roostert|leidt|leidde) (?:dat|dit|het|de|die|jou|je|jullie|hem|haar)\\b',
      '^wat (?:is|was) (?:de |het |haar |zijn |je |jouw |uw )?(?:\\w+ )?(?:leeftijd|naam|achternaam|voornaam|datum|adres|telefoonnummer|nummer|diagnose)\\b',
      '^wat (?:is|was) (?:de|het|haar|zijn|hun|diens) (?:functie|beroep|baan|medicatie|salaris|uurloon|tarief)\\b',
    ),
  }),
];

/** The question that a polite form carries: "kun je vertellen hoe", "mag ik weten wat". */
const askedOfYou = `^(?:(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|durf|wilde) ${you}|(?:mag|mogen|kunnen) (?:ik|we|wij))\\b`;

const isStating = lazyWords('niet geen dus toch wel gewoon zeker vast je jij u ge gij ik hem haar mij');

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
        `^probeer (?:(?:eens|maar|nog|het|dat|ons|me|mij|nu|even|dan) ){0,4}(?:te )?${telling}\\b`,
      ),
      whenCommand('^(?!bel|vraag|stuur|mail|app|zorg)\\w+ (?:\\w+ ){0,4}?(?:voor|aan) (?:ons|mij|me)\\b'),
      whenStatement(
        '^(?:ik|we|wij) (?:wil|willen|zou|zouden) (?:\\w+ ){0,4}?(?:horen|weten|begrijpen|snappen|vragen) (?:over|wat|hoe|wie|waar|welke?|van)\\b',
      ),
    ),
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
  }),
];
