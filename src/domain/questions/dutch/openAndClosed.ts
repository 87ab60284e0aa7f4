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
import { askingPhrase, isSubject, subject, telling, tellingSome, you } from './words';
import { storyCommand } from './storyCommand';
import { fine, nudged, type DutchRule } from './kinds';
import { rewordWhy } from './rewordWhy';
import { exclaimed } from './exclaimed';
import { toldElsewhere } from './toldElsewhere';
import { isFiniteVerb } from './verbs';

const why = nudged('why');
const closed = nudged('closed');
const open = fine('open');

export const whyRules: readonly DutchRule[] = [
  why({
    name: 'why',
    reword: rewordWhy,
    fits: whenMain(
      '^(waarom|hoezo|vanwaar|wrom|waarm|warom|waorom)\\b',
      '^(om|met|wegens) (welke|wat voor( een)?) reden(en)?\\b',
      `^(kun|kan|kunt|zou|wil|vertel|leg)\\b.* waarom\\b`,
      '^[^,]+, waarom\\b',
      '\\bik\\b.*\\b(niet|benieuwd|af|duidelijk|nieuwsgierig)\\b.* waarom\\b',
      '^wat (is|was|waren|zijn) (dan |daar(van|voor)? |hier(van|voor)? )*(de|je|jouw|uw|zijn|haar|hun|jullie) (verklaring|reden(en)?|motief|motieven|beweegreden(en)?|oorzaak)\\b',
      `^(wat (heb|hebt|heeft|had|hadden) ${you} (\\w+ )?voor|welke) (reden|motie)`,
      `^hoe (kom|komt|kwam|kwamen) ${you} ((er|daar)( \\w+){0,2} bij\\b(?! (terecht|betrokken|uit))|erbij|daarbij)`,
      `^hoe (kan|kon) het (\\w+ )?dat ${you}\\b`,
      '^waar (is|was) (dat|dit|het) (nou |nu |eigenlijk |dan |toch )*((goed|nodig) voor|voor nodig)\\b',
      '^(vanwege|wegens) (wat|wie)\\b',
      '^waartoe\\b',
      '^waarvoor (heb|hebt|heeft|deed|doe|doet|moest|moet|is|was|ging|zei|wilde|dient)\\b(?!.*\\b(nodig|bang|gevoelig|verantwoordelijk|zorgen)\\b)',
      ' waarom$',
    ),
  }),
];

/** The question that a polite form carries: "kun je vertellen hoe", "mag ik weten wat". */
const askedOfYou = `^((kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|durf|wilde) ${you}|(mag|mogen|kunnen) (ik|we|wij))\\b`;

const isStating = lazyWords('niet geen dus toch wel gewoon zeker vast je jij u ge gij ik hem haar mij');

const isVerbless = (words: readonly string[]): boolean =>
  words.length <= 6 && !words.some((word, at) => isFiniteVerb(word) || (at > 0 && isStating(word)));

/** "Thuis of op het werk?" can be answered with a nod. */
const isPhrase = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 8 &&
  !isSubject(words[0] ?? '') &&
  !words.some((word) => isFiniteVerb(word) || isStating(word));

export const openRules: readonly DutchRule[] = [
  open({
    name: 'asks-for-a-story',
    fits: anyOf(
      allOf(
        whenVerb(`${askedOfYou}.*\\b${telling}\\b`, `${askedOfYou}.*(${tellingSome})`),
        not(toldElsewhere),
      ),
      whenMain(
        '^(vertel|beschrijf|schets|omschrijf|noem|licht|verwoord|verklaar|schrijf op wat)\\b',
        '^(vat|teken|speel) .*\\b(samen|eens|na|voor ons)\\b',
        `^(${storyCommand})`,
        `^probeer ((eens|maar|nog|het|dat|ons|me|mij|nu|even|dan) ){0,4}(te )?${telling}\\b`,
        '^probeer .*\\b(terug te (gaan|halen|denken|kijken)|te herinneren|voor je te zien|onder woorden te brengen|in woorden te vatten|op te roepen)\\b',
      ),
      whenCommand(
        '^(?!bel|vraag|stuur|mail|app|zorg)\\w+ (\\w+ ){0,8}?(voor|aan|met) (ons|mij|me)\\b',
        '^(?!bel|vraag|stuur|mail|app|zorg|laat|help)\\w+ (eens |even )?(ons|me|mij) ',
      ),
      whenVerb(
        `${askedOfYou}.*\\b(voor|aan) (ons|mij|me)\\b`,
        '^mag ik (je|u|jullie) (\\w+ )?(uitnodigen|verzoeken) (om )?',
        '^(mag|mogen) (ik|we|wij) (\\w+ ){0,4}?(vragen|weten|horen) over\\b',
      ),
      whenStatement(
        '^(ik|we|wij) (wil|willen|zou|zouden) (\\w+ ){0,4}?(horen|weten|begrijpen|snappen|vragen) (over|wat|hoe|wie|waar|welke?|van)\\b',
        '\\b(fijn|mooi|prettig|helpend|goed) vinden (als|wanneer|om) .*\\b(vertel\\w*|beschrij\\w+|schets\\w*|deelt|delen|toelicht\\w*|zegt|horen|weten)\\b',
        '^(ik|we) (heb|hebben) (nog )?een vraag over\\b',
      ),
    ),
  }),
  open({
    name: 'question-word',
    fits: anyOf(
      whenWord(`^${askingPhrase}\\b`),
      allOf(
        when(({ mayAsk }) => mayAsk),
        whenStatement(`^(?!${exclaimed})([\\w'-]+ ){0,3}?${askingPhrase} `),
        not(whenStatement(`^(${subject}|misschien)\\b`)),
      ),
      whenMain(
        `^(?!${exclaimed})${askingPhrase}\\b`,
        '^(wlke|wleke|welek|wqt|wt|wta|waat|heo|hoee|wi|wa|wekle|welle|how|wnneer|waneer|wnaneer|watt|wart|wast|awt|ho)\\b',
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
          '^(toen|dan|daarna|daarvoor|verder|nu|jij|u|jullie|zelf|anderen)$',
          '^(de|het|je|jouw|uw|die|dat|jullie|een) [\\w-]+',
          '^((iets|wat|nog) )?(iets )?meer (over|daarover|hierover)\\b',
        ),
        not(
          whenStatement(
            '^een (?!voorbeeld|moment|beeld)|\\b(of|ook|pas|al|nog|alleen|eigen (keuze|idee|beslissing)|hele|zelfde|dezelfde)\\b',
          ),
        ),
      ),
      allOf(
        whenStatement(
          '^(ik (ben|was) .*|(daar|hier|verder|ook|toch|nu|dan|daarnaast) ben ik ([\\w-]+ ){0,3}?)?(benieuwd|nieuwsgierig) naar\\b',
        ),
        not(whenStatement('\\bof\\b')),
      ),
    ),
  }),
];

export const closedRules: readonly DutchRule[] = [
  closed({
    name: 'verb-first',
    fits: anyOf(
      whenVerb('^'),
      whenWhole('^of\\b'),
      allOf(
        when(({ isAnnounced }) => isAnnounced),
        whenMain('^of\\b'),
      ),
      when(
        ({ main, hasQuestionMark, lead }) =>
          lead === 'statement' && hasQuestionMark && isPhrase(wordsOf(main)),
      ),
      allOf(
        when(({ lead, hasQuestionMark }) => lead === 'if' && hasQuestionMark),
        whenMain('^(als|wanneer|indien) [^?]*, dan [\\w-]+ '),
      ),
      allOf(
        when(({ hasQuestionMark }) => hasQuestionMark),
        whenStatement(
          "^(dat|het|dit|hij|ze|zij|jullie) (is|was|waren|zijn|werkt|woont|gebeurde|begon|zat|zit|had|heeft) (er |toen |ook |nog |dan |al )*(bij|op|in|om|met|aan|voor|na|dezelfde|steeds|vorige|gisteren|vandaag|toen|erbij|daar|hier|al) ?((?!gewoon|vast)[\\w'-]+ ?){0,4}$",
        ),
      ),
      whenMain('^echt( waar)?$', '^(hb|hebje|benje|wasje|wsa|si|heft|hep)\\b'),
    ),
  }),
];
