import { nudged, type DutchRule } from './kinds';
import {
  allOf,
  anyOf,
  not,
  when,
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

const toldFirst =
  '(ik zou|(je|jij|u|jullie) (zou|zouden|kan|kunt|kunnen|moet|mag)|(misschien|wellicht) (kun|kan|kunt|moet|zou|is)|probeer|je (zou|kunt) ook|het (zou|lijkt me)|wij|bij ons|ik heb (zelf|ooit)|mijn)';
const askedAfter =
  '(wat (vind|vindt|denk|denkt|lijkt) (je|jij|u)( (daarvan|ervan|van dat idee|zelf|dan))*|hoe (klinkt|lijkt) (je |u )?dat( je)?|(lijkt|is|zou|kan|werkt|helpt|lukt) (je |u )?dat( (je|wat|iets|niets|een idee|kunnen|werken|helpen|voor (je|jou|u|jullie)|bij (je|jou|jullie|u)|zijn|lukken|mogelijk))*|zie je dat zitten|spreekt dat je aan|heb je daar iets aan)';

/** Advice that is told rather than asked, with or without a tag behind it. */
export const adviceTold: readonly DutchRule[] = [
  advice({
    name: 'if-i-were-you',
    fits: allOf(
      whenLine(
        '\\bals ik (jou|u|je) was\\b',
        '(^|[.!?] )tip \\w|, dus (vraag|begin|wees|geef|zorg|houd|hou|neem|maak|blijf|stel|kijk|zoek|wacht)(?! (je|ik|jij|u|ze|hij)\\b)(?= |$)',
        '^als [\\w-]+ hoor je\\b',
        '^als ([\\w-]+ ){1,3}(moet|kun|kan|kunt|mag) (je|jij|u) (\\w+ ){0,3}?(gewoon|altijd|nooit|eerst|vooral|soms|juist|ook)\\b',
        '\\bals (je|u) het (aan )?mij vraagt\\b',
        '\\b(als ik )?in (jouw|uw|je) (schoenen|plaats|geval)\\b(?=.*\\bik\\b)',
        "(^|[.,;:] )(mijn|m'n|een|nog een|kleine|gouden) (\\w+ )?(tip|advies|suggestie|voorstel|idee)\\b( \\w+)*( zou zijn| is|:|,)",
        "(^|[.,;:] )(mijn|m'n|onze|ons|een|nog een|gouden|de|het) ((oude|vaste|gouden|simpele|handige|eigen|eerste) )?(vuistregel|stelregel|regel|devies|motto|leidraad|ervaring)( (van|bij|in) ((mij|me|ons)|(mijn|ons|onze) ([\\w-]+ )?[\\w-]+)| die (ik|we|wij) [a-z ]{3,30})?( is| luidt| zou zijn|:)",
        '(^|[.,;:] )(tip|advies|suggestie|idee)(je)? ?[:,]',
        '(^|[.,] )(dat |zo |eerlijk gezegd |persoonlijk )?zou ik (zeggen|doen|zelf|gewoon|wel|het|hem|haar)\\b',
        '[,.?] ?(misschien |dat is |(is|zou|lijkt) (dat|het) (niet |misschien |nou )*)?(iets|niks|niets|wat) voor (jou|je|u|jullie)( zijn| kunnen zijn)?$',
        '[,.] ?(kan|werkt|zou|lukt|helpt) dat (ook )?(bij|voor) (je|jou|jullie|u)( ook)?$',
      ),
    ),
  }),
  advice({
    name: 'told-and-then-asked',
    fits: allOf(
      when(({ line }) => /[.!,]/.test(line)),
      whenLine(`(^|[.!] |^(en|maar|nou|oke|ja) )${toldFirst}\\b[^?]*[.!,] ?${askedAfter}$`),
    ),
  }),
  advice({
    name: 'i-would',
    fits: allOf(
      anyOf(
        whenStatement(
          '(^|, (maar |dus |want |en )?)ik (zou|zal)\\b',
          '^ik (raad|adviseer|stel voor|gun)\\b',
          '^ik (heb|had) (zelf|ooit|ook|goede ervaring\\w*)\\b',
          '^(zal|zullen) (ik|we|wij)\\b',
          '^(bij|op|in) (ons|onze|mijn) .*\\b(we|wij|ik|werkt|hebben|doen|is)\\b',
        ),
        whenMain('^(zal|zullen) (ik|we|wij)\\b'),
        whenStatement(
          '^mijn ervaring is\\b',
          '^(daar|dat|dan|hier|zoiets|zelf) zou ik (?!.*\\b(vinden|denken|voelen|balen|schrikken|weten|horen|snappen|begrijpen)\\b)',
          '^(wij|we) \\w+ (dat|het|dan|daar|zoiets|dit|altijd|meestal|vaak)\\b',
          '\\b(dat|het|wat) (heeft|had) (me|mij|ons) (\\w+ ){0,3}?geholpen\\b',
          '\\b(dat|het) (hielp|helpt|werkte|werkt) (me|mij|ons|voor mij|bij (mij|ons))\\b',
        ),
      ),
      not(
        whenStatement(
          '^ik (zou|wil|zal) (\\w+ ){0,3}?(weten|horen|voorstellen dat|snappen|begrijpen)\\b',
          '\\bme (kunnen )?voorstellen\\b',
          '\\bvinden (als|wanneer) (je|u|jullie)\\b.*\\b(vertel\\w*|beschrij\\w+|schets\\w*|deelt|delen|toelicht\\w*|zegt)\\b',
          '^ik (zou|had) (\\w+ ){0,6}?(voelen|worden|schamen|vinden|balen|schrikken|slapen|boos zijn|gek zijn|bang zijn|boos geweest|verdrietig geweest)$',
        ),
      ),
    ),
  }),
  advice({
    name: 'command',
    fits: allOf(
      anyOf(
        whenCommand('^'),
        whenVerb(),
        whenVerb('^heb (een beetje |wat |gewoon |toch )*(geduld|vertrouwen|begrip|respect|lef)\\b[^?]*$'),
        whenMain(
          '^(stel|trek) (eens |gewoon |een |je |hem |haar |maar |even |duidelijke? )*(grens|grenzen|eisen|voorwaarden|prioriteiten|ultimatum|regels|doel|doelen|vraag|vragen)\\b',
        ),
        whenWhole(
          '^(probeer|ga|vraag|bel|praat|zeg|schrijf|neem|zoek) (eens|gewoon|maar|het eens|eerst|even|lekker)\\b',
        ),
      ),
      not(whenWhole(`^(${storyCommand})`)),
      anyOf(not(whenWord('^')), whenWhole('^probeer\\b')),
      not(
        whenMain(
          `^(${storyCommand})`,
          '^geef (het )?(maar |nou )?toe\\b',
          '^(wees|zeg) ((eens|nou|maar|het|toch) )*eerlijk\\b',
          `^probeer ((eens|maar|nog|het|dat|ons|me|mij|nu|even|dan) ){0,4}(te )?${telling}\\b`,
          '^probeer .*\\b(terug te (gaan|halen|denken|kijken)|te herinneren|voor je te zien|onder woorden te brengen|in woorden te vatten|op te roepen)\\b',
          '^(?!bel|vraag|stuur|mail|app|zorg)\\w+ (\\w+ ){0,8}?(voor|aan|met) (ons|mij|me)\\b',
          '^(?!bel|vraag|stuur|mail|app|zorg|laat|help)\\w+ (eens |even )?(ons|me|mij) ',
        ),
      ),
      not(
        allOf(
          when(({ mayAsk }) => mayAsk),
          whenCommand(
            '^\\w+ (je|jij|u)\\b(?! (eens|gewoon|maar|dan|niet zo)\\b)(?!.*\\b(af|neer|vast|bij)$)',
          ),
        ),
      ),
    ),
  }),
];
