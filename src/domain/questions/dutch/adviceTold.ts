import type { Rule } from '../rule';
import { nudged } from './kinds';
import {
  allOf,
  anyOf,
  not,
  whenCommand,
  whenLine,
  whenMain,
  whenStatement,
  whenVerb,
  whenWhole,
  whenWord,
} from './when';
import { storyCommand } from './storyCommand';
import { telling } from './words';

const advice = nudged('advice');

const guess =
  '\\bmoet(?:en)? wel\\b|ge\\w+ (?:zijn|hebben)\\b|\\b(?:zijn|hebben) ge\\w+|\\b(?:bang|boos|moe|kwaad|verdrietig|opgelucht|trots|blij|rot|alleen) (?:zijn|geweest zijn)\\b|\\bvan (?:jezelf|je baas|je ouders)\\b';

const toldFirst =
  '(?:ik zou|(?:je|jij|u|jullie) (?:zou|zouden|kan|kunt|kunnen|moet|mag)|(?:misschien|wellicht) (?:kun|kan|kunt|moet|zou|is)|probeer|je (?:zou|kunt) ook|het (?:zou|lijkt me)|wij|bij ons|ik heb (?:zelf|ooit)|mijn)';
const askedAfter =
  '(?:wat (?:vind|vindt|denk|denkt|lijkt) (?:je|jij|u)(?: (?:daarvan|ervan|van dat idee|zelf|dan))*|hoe (?:klinkt|lijkt) (?:je |u )?dat(?: je)?|(?:lijkt|is|zou|kan|werkt|helpt|lukt) (?:je |u )?dat(?: (?:je|wat|iets|niets|een idee|kunnen|werken|helpen|voor (?:je|jou|u|jullie)|bij (?:je|jou|jullie|u)|zijn|lukken|mogelijk))*|zie je dat zitten|spreekt dat je aan|heb je daar iets aan)';

/** Advice that is told rather than asked, with or without a tag behind it. */
export const adviceTold: readonly Rule[] = [
  advice({
    name: 'if-i-were-you',
    fits: allOf(
      whenLine('\\b(?:ik|tip|tips|tipje|advies|suggestie|voorstel|idee|ideetje|voor|dat)\\b'),
      whenLine(
        '\\bals ik (?:jou|u|je) was\\b',
        '\\b(?:als ik )?in (?:jouw|uw|je) (?:schoenen|plaats|geval)\\b(?=.*\\bik\\b)',
        "(?:^|[.,;:] )(?:mijn|m'n|een|nog een|kleine|gouden) (?:\\w+ )?(?:tip|advies|suggestie|voorstel|idee)\\b(?: \\w+)*(?: zou zijn| is|:|,)",
        '(?:^|[.,;:] )(?:tip|advies|suggestie|idee)(?:je)? ?[:,]',
        '(?:^|[.,] )(?:dat |zo )?zou ik (?:zeggen|doen|zelf|gewoon|wel|het|hem|haar)\\b',
        '[,.?] ?(?:misschien |is dat |dat is )?(?:iets|niks|niets|wat) voor (?:jou|je|u|jullie)$',
        '[,.] ?(?:kan|werkt|zou|lukt|helpt) dat (?:ook )?(?:bij|voor) (?:je|jou|jullie|u)(?: ook)?$',
      ),
    ),
  }),
  advice({
    name: 'told-and-then-asked',
    fits: allOf(
      whenLine('[.!,]'),
      whenLine(`(?:^|[.!] |^(?:en|maar|nou|oke|ja) )${toldFirst}\\b[^?]*[.!,] ?${askedAfter}$`),
    ),
  }),
  advice({
    name: 'i-would',
    fits: allOf(
      anyOf(
        whenStatement(
          '^ik (?:zou|zal)\\b',
          '^ik (?:raad|adviseer|stel voor|gun)\\b',
          '^ik (?:heb|had) (?:zelf|ooit|ook|goede ervaring\\w*)\\b',
          '^ik (?:doe|deed|ga|ging|vraag|schrijf|gebruik|probeer|neem|bel|zeg|maak|zet) (?:zelf |in zo.n |dan |daar |het |dat |zoiets |altijd |vaak |meestal |bij )',
          '^ik denk dat (?:je|jij|u|het) .*\\b(?:moet|kunt|kan|zou|beter|helpt|helpen)\\b',
          '^(?:zal|zullen) (?:ik|we|wij)\\b',
          '^(?:wij|we) (?:hebben|doen|gebruiken|werken|nemen|gaan|vragen|zetten|lossen|hadden)\\b',
          '^bij (?:mij|ons) (?:werkt|werkte|hielp|helpt)\\b',
          '^(?:bij|op|in) (?:ons|onze|mijn) .*\\b(?:we|wij|ik|werkt|hebben|doen|is)\\b',
        ),
        whenMain('^(?:zal|zullen) (?:ik|we|wij)\\b'),
        whenWord(
          '^wat (?:mij|me|ons|bij (?:mij|ons)|voor (?:mij|ons)|ik (?:dan |altijd |zelf )*(?:doe|deed))\\b.*\\b(?:is|was|waren|zijn)\\b',
        ),
        whenStatement(
          '^ik had (?:dan|dat|hem|haar|het|gewoon|allang|meteen|direct|zelf)\\b',
          '^ik (?:merk|merkte|vind|vond|weet|heb gemerkt) (?:zelf )?dat .*\\b(?:hielp|helpt|werkt|werkte|scheelt)\\b',
          '^mijn ervaring is\\b',
          '^(?:een|mijn) (?:collega|vriend|vriendin) van (?:mij|me)\\b.*\\b(?:altijd|dan|toen|vaak)\\b',
          '^(?:daar|dat|dan|hier|zoiets|zelf) zou ik (?!.*\\b(?:weten|horen|snappen|begrijpen)\\b)',
          '^(?:wij|we) \\w+ (?:dat|het|dan|daar|zoiets|dit|altijd|meestal|vaak)\\b',
          '\\b(?:dat|het|wat) (?:heeft|had) (?:me|mij|ons) (?:\\w+ ){0,3}?geholpen\\b',
          '\\b(?:dat|het) (?:hielp|helpt|werkte|werkt) (?:me|mij|ons|voor mij|bij (?:mij|ons))\\b',
          '^(?:mijn|onze|een) (?:\\w+ ){1,3}?(?:zei|zegt|zeggen|zeiden|leerde)(?: me| mij)? (?:altijd|vroeger|ooit|vaak|dan|steeds)\\b',
          '(?:^|[.,] )gewoon (?:\\w+ ){0,3}\\w+en$',
        ),
      ),
      not(
        whenStatement(
          '^ik (?:zou|wil|zal) (?:\\w+ ){0,3}?(?:weten|horen|voorstellen dat|snappen|begrijpen)\\b',
          '\\bme (?:kunnen )?voorstellen\\b',
          '\\bvinden (?:als|wanneer) (?:je|u|jullie)\\b.*\\b(?:vertel\\w*|beschrij\\w+|schets\\w*|deelt|delen|toelicht\\w*|zegt)\\b',
          '^ik (?:zou|had) (?:\\w+ ){0,6}?(?:voelen|worden|schamen|vinden|balen|schrikken|slapen|boos zijn|gek zijn|bang zijn|boos geweest|verdrietig geweest)$',
        ),
      ),
    ),
  }),
  advice({
    name: 'perhaps-you-could',
    fits: allOf(
      whenStatement(
        '^(?:misschien|wellicht|mogelijk|eventueel|anders|wie weet) .*\\b(?:kun|kan|kunt|kunnen|moet|moeten|zou|zouden|helpt|handig|idee|beter|goed|verstandig|iets voor|iets om|iets aan|wat aan|proberen|een keer|eens|uitkomst|baat|lucht|scheelt|werkt)\\b',
        '^(?:je|jij|u|jullie) (?:[\\w]+ )?(?:zou|zouden)\\b.*\\b(?:kunnen|moeten|eens|ook|beter|gewoon|misschien|best|toch)\\b',
        '^(?:je|jij|u|jullie) (?:kan|kunt|kun|kunnen|mag|mogen)\\b(?!(?: (?!dat\\b|als\\b|om\\b|wat\\b)[\\w-]+){0,5} (?:niet|geen|niks|nooit|slecht|moeilijk)\\b)',
        '^(?:je|jij|u|jullie) (?:moet|moeten|hoeft|hoeven)\\b',
        '^(?:je|jij|u|jullie) (?:had|hadden)\\b.*\\b(?:beter|ook|gewoon|eerst|toch|even|eens)\\b.*\\b(?:kunnen|moeten)\\b',
        '^(?:volgens mij|denk ik|naar mijn (?:idee|mening)|eigenlijk|dan|daar|dat|zoiets|hier|eerst|in zo.n geval|de volgende keer|volgende keer) (?:moet|kun|kan|kunt|zou|mag|helpt|is het (?:\\w+ )?(?:beter|goed|handig|verstandig)) (?:je|jij|u|jullie|het)\\b',
        '^(?:volgens mij|eigenlijk|dan|daar|dat|eerst|zoiets) had (?:je|jij|u|jullie)\\b.*\\b(?:kunnen|moeten)\\b',
        "^(?!als\\b)[\\w' -]{3,60}? (?:kun|kunt|moet|mag|zou) (?:je|jij|u|ge) (?!.*\\b(?:niet|geen|nooit|niks|moeilijk|onmogelijk|wel|toch)\\b)(?:[\\w'-]+ )*[\\w'-]+(?:en|gaan|staan|doen|zien)(?:$|[,;] )",
        '^(?:een mens|men|we|een ieder) (?:moet|moeten|kan|kunnen|mag|mogen) (?:ook |nu eenmaal |soms |vaker |gewoon )*',
        '^dan (?:bel|vraag|ga|zeg|doe|zoek|stop|schrijf|mail|app|praat|neem|laat|meld|geef|stuur|maak|pak|plan|regel|ruil|zet|stap|leg) (?:je|jij|u) (?:[\\w-]+ ){0,3}?(?:toch|gewoon|maar)\\b',
        "^(?:zo'n|zulke|zo een|(?:dat|dit) soort|met|bij|voor|de|een|het|die|deze) [\\w' -]+? (?:moet|kun|kunt|zou|mag) (?:je|jij|u) (?:[\\w'-]+ )*(?:[\\w'-]+en|zijn|gaan|staan|doen|zien)\\b",
        '^(?:je|jij|u|jullie) (?:doet|doe|deed|zou) er (?:\\w+ ){0,2}?(?:goed|verstandig|slim|wijs|beter) aan\\b',
        '^volgens mij helpt\\b',
      ),
      not(whenStatement(guess)),
      not(whenStatement('\\bkunnen weten\\b|\\bweten dat\\b|\\bniet (?:menen|vertellen)\\b')),
    ),
  }),
  advice({
    name: 'it-seems-wise',
    fits: whenStatement(
      '\\b(?:lijkt|leek) (?:me|mij) .*\\b(?:om|goed|verstandig|handig|beter|dat je|als je|slim|nuttig|zinvol)\\b',
      '^lijkt (?:me|mij)\\b',
      '^(?:het|dat) zou (?:\\w+ ){0,3}(?:goed|mooi|fijn|handig|helpen|beter|verstandig|slim|kunnen helpen|schelen)\\b',
      '^(?:het|dat) (?:helpt|werkt|scheelt) (?:\\w+ ){0,4}(?:om|als|echt|goed|altijd|vaak|enorm)\\b',
      '^(?:het )?beste (?:is|lijkt|kun|zou)\\b',
      '^gewoon (?:\\w+ ){0,4}\\w+en\\b',
      '^(?:niet|eerst|vooral|altijd|nooit|lekker|rustig|meteen|direct|even) (?:\\w+ ){0,4}(?!ge\\w+en\\b)\\w{3,}en(?:,|$| en\\b)',
      '^(?:het|dat) is (?:\\w+ )?(?:een )?kwestie van \\w+en\\b',
      '\\bwerkt (?:[\\w-]+ ){0,4}?(?:beter|het beste?|goed|prima|uitstekend)\\b',
      '^[\\w -]+ (?:je|u) (?:\\w+ )?(?:het beste?|beter|liever)\\b',
      '\\b(?:doet|doen|deed|deden) (?:\\w+ )?wonderen\\b|\\bwonderen (?:doen|gedaan|verricht)\\b',
      '^(?:een|de|het) [\\w ]+ (?:zou|zouden) (?:\\w+ )*(?:helpen|kunnen helpen|goed doen)\\b',
    ),
  }),
  advice({
    name: 'command',
    fits: allOf(
      anyOf(
        whenCommand('^'),
        whenVerb(
          '^(?:maak|laat|trek|voel|schaam) je (?:er |dat |daar |het )?niet (?:te |zo |teveel |al te )?(?:gek|druk|schuldig|meeslepen|aan|kennen|opjagen|ontmoedigen|afleiden|intimideren|opfokken|leiden)\\b[^?]*$',
        ),
        whenStatement(
          '^(?:stel|trek) (?:eens |gewoon |een |je )*(?:grens|grenzen|eisen|voorwaarden|prioriteiten)\\b',
        ),
        whenWhole(
          '^(?:probeer|ga|vraag|bel|praat|zeg|schrijf|neem|zoek) (?:eens|gewoon|maar|het eens|eerst|even|lekker)\\b',
        ),
      ),
      not(whenWhole(`^(?:${storyCommand})`)),
      anyOf(not(whenWord('^')), whenWhole('^probeer\\b')),
      not(
        whenMain(
          `^(?:${storyCommand})`,
          '^geef (?:het )?(?:maar |nou )?toe\\b',
          '^(?:wees|zeg) (?:(?:eens|nou|maar|het|toch) )*eerlijk\\b',
          `^probeer (?:(?:eens|maar|nog|het|dat|ons|me|mij|nu|even|dan) ){0,4}(?:te )?${telling}\\b`,
          '^probeer .*\\b(?:terug te (?:gaan|halen|denken|kijken)|te herinneren|voor je te zien|onder woorden te brengen|in woorden te vatten|op te roepen)\\b',
          '^(?!bel|vraag|stuur|mail|app|zorg)\\w+ (?:\\w+ ){0,8}?(?:voor|aan|met) (?:ons|mij|me)\\b',
          '^(?!bel|vraag|stuur|mail|app|zorg|laat|help)\\w+ (?:eens |even )?(?:ons|me|mij) ',
        ),
      ),
      not(
        whenCommand(
          '^\\w+ (?:je|jij|u)\\b(?! (?:eens|gewoon|maar|dan|niet zo)\\b)(?!.*\\b(?:af|neer|vast|bij)$)',
        ),
      ),
    ),
  }),
];
