import { wordsOf } from '../sentence';
import { nudged, type DutchRule } from './kinds';
import {
  allOf,
  anyOf,
  not,
  whenMain,
  whenStatement,
  whenVerb,
  whenWhole,
  whenWord,
  whenLine,
  when,
} from './when';
import { exclamation } from './exclaimed';
import { contempt, judgedThing, judging, treatedBadly } from './judging';
import { subject, you } from './words';

const leading = nudged('leading');

/** Questions that hold the answer the asker expects. */
export const leadingByForm: readonly DutchRule[] = [
  leading({
    name: 'tag',
    fits: allOf(
      whenLine(
        '(he|niet|soms|waar|dan|toch|me|gelijk|aan|aannemen|dat|het|dit|eens|wel|verkeerd|naast|zeker|ik|maar|zelf|natuurlijk|eerlijk|goed|juist|begrijp|hoor)$',
      ),
      anyOf(
        whenLine(
          '([,.?!] ?|\\s)(he|of niet( soms)?|nietwaar|niet waar|niet dan|ja toch|of vergis ik me|heb ik gelijk|neem ik aan|mag ik aannemen|klopt (dat|het|dit)( niet)?|vind je (ook |zelf )?niet|vind je wel|zeg (het|nou zelf)( maar)?|eerlijk toegeven|vindt u (ook )?niet|denk je (ook )?niet|denkt u niet|(ben je het )?(met (me|mij)|ermee|mee) eens|snap je( wel)?|of zie ik dat verkeerd|of zit ik ernaast|herken je dat( niet)?|dat snap je wel|of wel soms|(begrijp|zie|zeg|hoor) ik dat (goed|juist|verkeerd)|begrijp ik|als ik (het|je|u|jou) goed (begrijp|hoor))$',
          ', ?(toch|niet|zeker|wel|denk ik|hoop ik|natuurlijk|eerlijk( is eerlijk)?|of wel)$',
        ),
        allOf(whenLine('\\btoch$'), not(whenWord('^'))),
      ),
      not(
        whenWord('^(waarom|hoezo|wanneer) ?\\w*$', '^(wat|wie|hoe|waar)\\b(?!.*,).*\\b(he|herken je|eens)$'),
      ),
      not(whenVerb('^[^,]* of niet$', '^klopt\\b(?!.*[,.])', '^(herken|vind|denk|ben)\\b(?!.*[,.])')),
    ),
  }),
  leading({
    name: 'exclamation',
    fits: whenStatement(`^(${exclamation})`),
  }),
  leading({
    name: 'so-actually',
    fits: anyOf(
      whenLine('(^|[.,?] )((en|maar|ja|oke|nou|ok|he) )*dus (eigenlijk|in feite|feitelijk|in wezen)\\b'),
      allOf(
        whenLine('\\bals ik (het|je|u|jou|dit) (zo )?goed (begrijp|hoor|beluister|begrepen heb)\\b'),
        not(whenWord('^')),
      ),
      allOf(
        whenLine(
          '\\bals ik (het|je|u|jou|jullie|dit|dat) (\\w+ )?(zo|allemaal|terug) ((?!goed)\\w+ )?(hoor|zie|lees|bekijk|beluister|aanhoor)\\b',
        ),
        when(({ lead, mayAsk }) => lead === 'if' || lead === 'statement' || (lead === 'verb' && !mayAsk)),
      ),
    ),
  }),
  leading({
    name: 'could-it-be-that',
    isHypothesis: true,
    fits: whenVerb(
      '^(zou|kan|kon) (het|dat) ((zo|misschien|niet|ook|soms|kunnen|zijn|wel|gewoon|dan|eigenlijk) )*(zijn |kunnen |kloppen )?(dat|alsof)\\b',
      '^zou (je|jij|u|hij|zij|ze|het) (\\w+ )+kunnen (zijn|hebben|voelen)$',
      '^zou (je|u|we) kunnen (zeggen|stellen) dat\\b',
      '^is het (misschien |soms |wellicht |niet |ook )*(zo|mogelijk|denkbaar) dat (je|jij|u|jullie|jouw|uw)\\b',
      '^is het (misschien |soms |wellicht |niet |ook )*zo dat\\b',
    ),
  }),
  leading({
    name: 'verb-first-not',
    fits: allOf(
      whenVerb(
        `^[\\w']+ (${subject}|(de|het|een|jouw|uw|je|zijn|haar|die|dat|deze) [\\w'-]+)( (?!(dat(?! niet)|of|als|om|omdat|wat|hoe|die|want)\\b)[\\w'-]+){0,4}? niet\\b(?! (meer|altijd)\\b)`,
        `^[\\w']+ (hier|daar|er)( \\w+){0,2} niet\\b`,
      ),
      not(
        whenVerb(
          '\\b(nog|of|wel of) niet\\b',
          '^(weet|lukt|lukte|kun|kon|kan|durf|durfde|mag|mocht) \\w+( \\w+)? niet( \\w+)?$',
        ),
      ),
    ),
  }),
  leading({
    name: 'told-behind-its-opener',
    fits: allOf(
      whenVerb('^'),
      anyOf(
        whenLine(
          '(^|[.,!] )(eerlijk gezegd|als ik (heel )?eerlijk ben) (klinkt|lijkt|is|zijn|was|denk|vind|heb|heeft|krijg|geloof|voelt|komt) ',
        ),
        allOf(
          when(({ mayAsk }) => !mayAsk),
          anyOf(
            whenLine('(^|[.,!] )(overigens|trouwens|feitelijk) [a-z]+ (?!(je|jij|u|ge|jullie)\\b)'),
            whenVerb(
              '^(klinkt|lijkt) (alsof|erop)\\b|^(klinkt|lijkt|oogt|voelt) (het|dat) ([\\w-]+ ){0,3}?(alsof|erop|toch|voor mij)\\b',
            ),
          ),
        ),
      ),
    ),
  }),
  leading({
    name: 'verb-first-with-a-guess',
    fits: whenVerb(
      `^(?!zou|kun|kan|moet|had)\\w+ ${you}( het| dat| dit| je| hem| haar| jezelf| er)? (soms|stiekem|gewoon|eigenlijk gewoon|misschien|heimelijk|nou (echt|werkelijk|eigenlijk)|echt|diep van binnen|diep vanbinnen|onbewust|eigenlijk niet|niet gewoon|vooral|zelf wel|wel echt)\\b`,
      `^(vind|vindt|vond|vinden) ${you}\\b.*\\b(normaal|raar|gek|vreemd|gepast|ongepast|professioneel|onprofessioneel|acceptabel|eerlijk|netjes|redelijk|logisch|oke|kunnen|zielig|erg|fatsoenlijk|terecht|slim|verstandig|handig|verantwoord|correct|juist|fair|gerechtvaardigd)\\b`,
      `^(ben|bent) ${you} het (niet |ook |dan )*((met (me|mij|ons)|ermee) )?eens\\b`,
      `^(besef|beseft|realiseer|realiseert|snap|snapt|begrijp|begrijpt) ${you}( je| zich)?( wel| dan| ook| niet| eigenlijk)* (dat|wat|hoe|hoeveel|welke?|waar)\\b`,
      `^(zie|ziet|geloof|gelooft|denk|denkt|vind|vindt) ${you} (ook|zelf|dan|wel|echt|nou|nou echt|werkelijk)( ook| wel| zelf)? dat\\b`,
      `^\\w+ ${you} ([\\w']+ ){0,3}?eigenlijk (nog )?wel\\b`,
      '^(vind|denk|geloof|hoor|merk|proef|bespeur) ik\\b',
      `^[\\w']+ (${subject}|(de|het|een|je|jouw|uw|zijn|haar|die) [\\w'-]+) nou (echt|werkelijk)\\b`,
      `^(kun|kan|kunt) ${you} (je |u |zich )?(wel |ook )?(begrijpen|voorstellen|indenken|snappen) dat\\b`,
      '^(heeft|hebben|had) (het|dit|dat|jouw \\w+|je \\w+).*\\bte maken\\b',
      '^(zou|zouden|kan|kon) (het|dat|dit|hij|zij|ze) (\\w+ ){0,4}?(te maken (kunnen )?hebben met|(door|aan|uit|vanuit|van) .*\\b(komen|liggen))\\b',
      '^(komt|kwam|komen) (het|dat|dit) (\\w+ ){0,4}?(doordat|door|omdat|van|vanuit)\\b',
      `^(doe|doet|deed) ${you} (dat|dit|het) (\\w+ ){0,3}?(omdat|uit|vanuit|om)\\b`,
      `^weet ${you} (wel )?zeker dat ${you}\\b`,
      '^ligt (het|dat) (\\w+ ){0,3}?aan (je|jouw|uw|jezelf)\\b(?!.*\\bof\\b)',
    ),
  }),
  leading({
    name: 'although',
    fits: whenWhole('^(ook al|hoewel|terwijl|ondanks dat) .*, (\\w+) (je|jij|u|jullie)\\b'),
  }),
  leading({
    name: 'judging-word',
    fits: allOf(
      anyOf(whenMain(`\\b${judgedThing}\\b`, `\\b${judging}\\b`, treatedBadly, contempt)),
      not(
        whenWhole(
          `["']${judging}["']`,
          '\\b(bedoel|bedoelt|bedoelde|versta|verstaat|betekent|noem|noemt)\\b',
        ),
      ),
      not(whenStatement('^')),
    ),
  }),
];

/** What is told as a fact and left for the other to confirm. */
export const leadingStatement: readonly DutchRule[] = [
  leading({
    name: 'statement',
    fits: allOf(
      anyOf(
        when(({ lead, main }) => lead === 'statement' && wordsOf(main).length > 4),
        whenStatement(
          "^(je|jij|u|jullie|het|dat|dit|hij|zij|ze|er|die|iedereen|niemand|zo'n|ik|we|elke?|geen|de|een|jouw|uw|dan|daar|toen|daarom|dus|eigenlijk|volgens|misschien|natuurlijk|uiteindelijk|blijkbaar|kennelijk|zo te horen|in feite|als ik)\\b.* ",
        ),
        whenStatement('\\b(natuurlijk|zeker|vast|toch|uiteraard|vast wel|zal wel|zult wel)\\b'),
        whenMain('^geef (het )?(maar |nou |nu )*toe\\b'),
        whenWhole('^(wees|zeg|laten we) ((eens|nou|maar|het|wel|toch) )*(eerlijk|wezen|toe)\\b(?!.*\\?)'),
        whenMain('^(als|wanneer|indien) [^?]*, dan [\\w-]+ '),
        whenStatement('^(typisch|logisch|begrijpelijk|uiteraard|duidelijk)\\b'),
      ),
      not(whenMain('^(de|een|het|je|jouw|uw|die|dat) [\\w-]+$', '^(toen|dan|daarna|daar) [\\w-]+$')),
    ),
  }),
];
