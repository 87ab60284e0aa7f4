import type { Rule } from '../rule';
import { wordsOf } from '../sentence';
import { nudged } from './kinds';
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
import { always, person, subject, you } from './words';

const leading = nudged('leading');

/** Questions that hold the answer the asker expects. */
export const leadingByForm: readonly Rule[] = [
  leading({
    name: 'tag',
    fits: allOf(
      whenLine(
        '(?:he|niet|soms|waar|dan|toch|me|gelijk|aan|aannemen|dat|het|dit|eens|wel|verkeerd|naast|zeker|ik|maar|zelf|natuurlijk|eerlijk|goed|juist|begrijp|hoor)$',
      ),
      anyOf(
        whenLine(
          '(?:[,.?!] ?|\\s)(?:he|of niet(?: soms)?|nietwaar|niet waar|niet dan|ja toch|of vergis ik me|heb ik gelijk|neem ik aan|mag ik aannemen|klopt (?:dat|het|dit)(?: niet)?|vind je (?:ook |zelf )?niet|vind je wel|zeg (?:het|nou zelf)(?: maar)?|eerlijk toegeven|vindt u (?:ook )?niet|denk je (?:ook )?niet|denkt u niet|(?:ben je het )?(?:met (?:me|mij)|ermee|mee) eens|snap je(?: wel)?|of zie ik dat verkeerd|of zit ik ernaast|herken je dat(?: niet)?|dat snap je wel|of wel soms|(?:begrijp|zie|zeg|hoor) ik dat (?:goed|juist|verkeerd)|begrijp ik|als ik (?:het|je|u|jou) goed (?:begrijp|hoor))$',
          ', ?(?:toch|zeker|wel|denk ik|hoop ik|natuurlijk|eerlijk(?: is eerlijk)?|of wel)$',
        ),
        allOf(whenLine('\\btoch$'), not(whenWord('^'))),
      ),
      not(
        whenWord(
          '^(?:waarom|hoezo|wanneer) ?\\w*$',
          '^(?:wat|wie|hoe|waar)\\b(?!.*,).*\\b(?:he|herken je|eens)$',
        ),
      ),
      not(whenVerb('^[^,]* of niet$', '^klopt\\b(?!.*[,.])', '^(?:herken|vind|denk|ben)\\b(?!.*[,.])')),
    ),
  }),
  leading({
    name: 'exclamation',
    fits: whenStatement(`^(?:${exclamation})`),
  }),
  leading({
    name: 'so-actually',
    fits: anyOf(
      whenLine(
        '(?:^|[.,?] )(?:(?:en|maar|ja|oke|nou|ok|he) )*dus (?:eigenlijk|in feite|feitelijk|in wezen)\\b',
      ),
      allOf(
        whenLine('\\bals ik (?:het|je|u|jou|dit) (?:zo )?goed (?:begrijp|hoor|beluister|begrepen heb)\\b'),
        not(whenWord('^')),
      ),
    ),
  }),
  leading({
    name: 'could-it-be-that',
    isHypothesis: true,
    fits: whenVerb(
      '^(?:zou|kan|kon) (?:het|dat) (?:(?:zo|misschien|niet|ook|soms|kunnen|zijn|wel|gewoon|dan|eigenlijk) )*(?:zijn |kunnen |kloppen )?(?:dat|alsof)\\b',
      '^zou (?:je|jij|u|hij|zij|ze|het) (?:\\w+ )+kunnen (?:zijn|hebben|voelen)$',
      '^zou (?:je|u|we) kunnen (?:zeggen|stellen) dat\\b',
      '^is het (?:misschien |soms |wellicht |niet |ook )*(?:zo|mogelijk|denkbaar) dat (?:je|jij|u|jullie|jouw|uw)\\b',
      '^is het (?:misschien |soms |wellicht |niet |ook )*zo dat\\b',
    ),
  }),
  leading({
    name: 'verb-first-not',
    fits: allOf(
      whenVerb(
        `^[\\w']+ (?:${subject}|(?:de|het|een|jouw|uw|je|zijn|haar|die|dat|deze) [\\w'-]+)(?: (?!(?:dat(?! niet)|of|als|om|omdat|wat|hoe|die|want)\\b)[\\w'-]+){0,4}? niet\\b(?! (?:meer|altijd)\\b)`,
        `^[\\w']+ (?:hier|daar|er)(?: \\w+){0,2} niet\\b`,
      ),
      not(
        whenVerb(
          '\\b(?:nog|of|wel of) niet\\b',
          '^(?:weet|lukt|lukte|kun|kon|kan|durf|durfde|mag|mocht) \\w+(?: \\w+)? niet(?: \\w+)?$',
        ),
      ),
    ),
  }),
  leading({
    name: 'verb-first-with-a-guess',
    fits: whenVerb(
      `^(?!zou|kun|kan|moet|had)\\w+ ${you}(?: het| dat| dit| je| hem| haar| jezelf| er)? (?:soms|stiekem|gewoon|eigenlijk gewoon|misschien|heimelijk|nou (?:echt|werkelijk|eigenlijk)|echt|diep van binnen|diep vanbinnen|onbewust|eigenlijk niet|niet gewoon|vooral|zelf wel|wel echt)\\b`,
      `^(?:vind|vindt|vond|vinden) ${you}\\b.*\\b(?:normaal|raar|gek|vreemd|gepast|ongepast|professioneel|onprofessioneel|acceptabel|eerlijk|netjes|redelijk|logisch|oke|kunnen|zielig|erg|fatsoenlijk|terecht|slim|verstandig|handig|verantwoord|correct|juist|fair|gerechtvaardigd)\\b`,
      `^(?:ben|bent) ${you} het (?:niet |ook |dan )*(?:(?:met (?:me|mij|ons)|ermee) )?eens\\b`,
      `^(?:besef|beseft|realiseer|realiseert|snap|snapt|begrijp|begrijpt) ${you}(?: je| zich)?(?: wel| dan| ook| niet| eigenlijk)* (?:dat|wat|hoe|hoeveel|welke?|waar)\\b`,
      `^(?:zie|ziet|geloof|gelooft|denk|denkt|vind|vindt) ${you} (?:ook|zelf|dan|wel|echt|nou|nou echt|werkelijk)(?: ook| wel| zelf)? dat\\b`,
      `^\\w+ ${you} (?:[\\w']+ ){0,3}?eigenlijk (?:nog )?wel\\b`,
      '^(?:vind|denk|geloof|hoor|merk|proef|bespeur) ik\\b',
      `^[\\w']+ (?:${subject}|(?:de|het|een|je|jouw|uw|zijn|haar|die) [\\w'-]+) nou (?:echt|werkelijk)\\b`,
      `^(?:kun|kan|kunt) ${you} (?:je |u |zich )?(?:wel |ook )?(?:begrijpen|voorstellen|indenken|snappen) dat\\b`,
      '^(?:heeft|hebben|had) (?:het|dit|dat|jouw \\w+|je \\w+).*\\bte maken\\b',
      '^(?:zou|zouden|kan|kon) (?:het|dat|dit|hij|zij|ze) (?:\\w+ ){0,4}?(?:te maken (?:kunnen )?hebben met|(?:door|aan|uit|vanuit|van) .*\\b(?:komen|liggen))\\b',
      '^(?:komt|kwam|komen) (?:het|dat|dit) (?:\\w+ ){0,4}?(?:doordat|door|omdat|van|vanuit)\\b',
      `^(?:doe|doet|deed) ${you} (?:dat|dit|het) (?:\\w+ ){0,3}?(?:omdat|uit|vanuit|om)\\b`,
      `^weet ${you} (?:wel )?zeker dat ${you}\\b`,
      '^ligt (?:het|dat) (?:\\w+ ){0,3}?aan (?:je|jouw|uw|jezelf)\\b(?!.*\\bof\\b)',
    ),
  }),
  leading({
    name: 'although',
    fits: whenWhole('^(?:ook al|hoewel|terwijl|ondanks dat) .*, (?:\\w+) (?:je|jij|u|jullie)\\b'),
  }),
  leading({
    name: 'judging-word',
    fits: allOf(
      anyOf(whenMain(`\\b${judgedThing}\\b`, `\\b${judging}\\b`, treatedBadly, contempt)),
      not(
        whenWhole(
          `["']${judging}["']`,
          '\\b(?:bedoel|bedoelt|bedoelde|versta|verstaat|betekent|noem|noemt)\\b',
          '\\b(?:maakt|voelde?|voelt|gevoel|vind je zelf)\\b.*\\b(?:onhandig|zwak|naief|laf)\\b',
        ),
      ),
      not(whenStatement('^')),
    ),
  }),
  leading({
    name: 'question-word-with-a-judgement',
    fits: whenWord(
      `^hoe komt het(?: \\w+)? (?:dat|toch dat) ${you} .*\\b(?:${always}|maar niet|zo \\w+ bent|alles|iedereen|zo'n|zo moeilijk|zo streng)\\b`,
      `^hoe komt het(?: \\w+)? dat ${you} (?:jezelf |je |zelf )?(?:zo|te|zoveel|zo weinig|zo snel)\\b`,
      '^hoe erg (?:is|was|vind|vindt|vond|voelde|baal|baalde|schrok|zijn|waren|heeft|hebben)\\b',
      `^wat voor (?:een )?(?:${person}|mens|iemand|type) (?:doet|laat|zegt|ben|bent|zou|doen|laten)\\b`,
      `\\b(?:die|dat|deze|dit|zo'n|jouw|je|uw|de|het) (?:mislukking|fiasco|blunder|wanprestatie|puinhoop|geklungel|afgang|wangedrag)\\b`,
      `\\b(?:maakt|maakte|komt het|kwam het) dat ${you} (?:jezelf |je )?zo (?:slecht|snel|hard|streng|moeilijk|weinig|makkelijk|fel|bot|star|koppig|onzeker|afhankelijk|gesloten|naief|passief)\\b`,
      '^hoe (?:boos|bang|kwaad|teleurgesteld|gekwetst|gefrustreerd|schuldig|jaloers|verdrietig|opgelucht|eenzaam|machteloos|onzeker|vernederd|geschokt|geirriteerd|beledigd|vervelend|frustrerend|pijnlijk|irritant|oneerlijk|stom|verschrikkelijk|vreselijk|afschuwelijk) (?:was|ben|bent|is|vond|vind|voelde|voel|werd|maakte)\\b',
      '^(?:wat|hoe) (?:voelde|was|voelt|is) het(?: voor (?:je|jou|u))? om zo \\w+ (?:\\w+ )?te\\b',
      '^wat is er (?:zo|toch|nou) \\w+ aan\\b',
      `^wanneer (?:ga|gaat) ${you}\\b`,
      `^wanneer \\w+ ${you} (?:\\w+ ){0,3}?(?:nou|eindelijk)\\b`,
      '\\bdat (?:ze|hij|zij|iedereen|niemand|die \\w+|je \\w+) (?:je|jou|u) (?:zo |gewoon |weer )+(?:[a-z]+ )?(?:vallen|behandel|gebruik|negeer|negeren|laat|laten|liet|lieten|kleineer|buitensl|manipul|wegzet|afserveer)',
      '^(?:wat|hoe) .*\\bdat (?:ze|hij|zij|die \\w+|je \\w+) gewoon\\b',
      '\\b(?:van|met|door|voor) zo iemand\\b|^waar bemoei(?:t|en|de)?\\b',
      `\\bdat ${you}\\b.*\\b(?:veel te \\w+|te ver (?:ging|gegaan|was|bent))\\b`,
      `\\b(?:die|dat) (?:eeuwige |grote )?(?!team|plan|idee|werk)[a-z]{4,}(?:drang|zucht|neiging|gedrag|angst|houding|woede|onzekerheid|koppigheid|trots|ijver|isme|wens|behoefte) van (?:jou|u|je)\\b`,
      '^wie heeft (?:jou|je|u) zo \\w+ gemaakt\\b',
      `^wat (?:heb|hebt|deed|doe) ${you}(?: toch| dan| zelf)?(?: gedaan)? (?:om|waardoor|dat) (?:hem|haar|hen|ze|hij|iedereen)(?: zo)? \\w+(?: te maken| werd| werden| is| wordt)\\b`,
      '\\b(?:over je heen|over u heen) (?:laten )?(?:lopen|walsen|gelopen)\\b',
      `^waarom \\w+ ${you}\\b.*\\b(?:(?:elke|iedere) (?!dag|week|keer|avond|ochtend|maand|nacht|maandag)|alles|iedereen|niemand)`,
      `\\b(?:maakt|maakte|komt het|zorgt ervoor|zorgde ervoor|drijft) dat ${you} .*\\b(?:altijd|nooit|steeds|telkens|constant|weer)\\b`,
      '\\b(?:zorgen|voorkomen) dat (?:je|u|jij|dit|dat|het)\\b.*\\b(?:weer|opnieuw|nog een keer|nog eens)\\b',
      '^hoe (?:heb|hebt|kon|heeft) .*\\b(?:zover|zo ver) (?:kunnen )?(?:laten komen|komen)\\b',
      '^(?:wat voor|welke?) (?:excuus|excuses|smoes|smoesje|smoezen|onzin)\\b',
      '\\bdezelfde fout(?:en)?\\b',
      `\\bdat ${you} .*\\b(?:in de steek|laten zitten|laten vallen|laten gebeuren|over je heen|weggelopen voor|laten gebruiken|laten intimideren|afgeschoven|gefaald|verpest|verknald)\\b`,
      `^hoe (?:kun|kan|kunt|kon|konden) ${you}(?: \\w+){0,2} (?:nou|toch|zo|zoiets|in (?:vredes|hemels|gods)naam)\\b`,
      '\\bin (?:vredes|hemels|gods)naam\\b',
      '^hoe (?:kan|kunnen|kon|konden) (?:hij|ze|zij|die|dat|een|zo) (?:.* )?(?:nou|toch|zoiets|zo .* (?:zijn|doen)|over het hoofd)\\b',
      '^hoe heeft (?:het|dit|dat|zoiets) .*\\bkunnen [a-z]+$',
      `^(?:wat|waar(?!om)\\w*) [a-z]+ ${you} toch\\b`,
      '\\b(?:wel niet|ooit nog)\\b',
      `^(?:wat|hoe) (?:had|hadden) ${you} (?:dan )?(?:anders|beter|wel) (?:\\w+ )?moeten\\b`,
      '\\b(?:jou|je|u|jullie) (?:\\w+ ){0,2}?(?:aangedaan|aandoet|aandeed|geflikt|flikte|flikt)\\b',
      '^hoe (?:haal|haalt|haalde|heb|hebt|hebben) .*\\bin (?:je|jullie|uw) hoofd\\b',
      '^(?:wie|wiens|door wie)\\b.*\\bschuld\\b(?!.*\\b(?:voel|gevoel))',
      '\\b(?:jouw|je eigen|uw) schuld\\b',
      `^(?:waar\\w*|wat|hoe) schoo?t(?:en)? ${you}\\b.*\\btekort\\b|^welke fout(?:en)? (?:heb|hebt|maakte)\\b`,
      `^wat (?:wil|wilt|wilde|probeer|probeert|probeerde|hoop|hoopte|zit|loop) ${you} .*\\b(?:bewijzen|verbergen|verhullen|verdoezelen|goedpraten|ontlopen|wegmoffelen|ontkennen|overschreeuwen|compenseren)\\b`,
      `\\b(?:hem|haar|hen|ze|iedereen) (?:zo )?(?:kwaad|boos|gek|overstuur|over de rooie|tegen je) (?:gekregen|gemaakt|kreeg|gejaagd)$`,
      `^wat (?:doe|doet|zoek|zoekt|moet) ${you} (?:\\w+ ){0,2}?nog (?:bij|te zoeken)\\b`,
      `^wat zegt (?:het|dat|dit) over (?:jou|je|u|jullie) dat ${you}\\b.*\\b(?:niet|geen|nooit|zo|weer|te|altijd)\\b`,
      `^(?:wat|hoe) verwacht(?:te)? ${you} (?:dan|nou)\\b.*\\b(?:zo'n|zulke?)\\b`,
      `\\b(?:dat|als|omdat|terwijl) (?:jij|je|u|jullie) (?:.* )?(?:tekeer\\w*|(?:af|uit|door)(?:snauw|schel|val|viel|dram|drijf|preek)\\w*|doorsla(?:at|an)|doorsloeg)\\b`,
      `^hoe kon(?:den)? ${you} (?:dat|dit|hem|haar|het) (?:\\w+ )*(?:doen|laten|zeggen|aandoen|missen|vergeten|laten gebeuren)$`,
      `^(?:hoe lang|hoelang) (?:laat|ga|gaat|wil|wilt|blijf|blijft|moet|pik|slik|accepteer|sta)\\b.*\\b(?:nog|dit|dat)\\b`,
      `^wanneer (?:ga|gaat|durf|durft|stop|stopt|neem|begin|kies|trek|zet|laat|zeg|kom|houd|hou) ${you}\\b.*\\b(?:nou|eens|eindelijk|nu)\\b`,
      `^waarom (?:moet|moeten) (?:alles|iedereen|het|dat)\\b.*\\b${always}\\b`,
      `^waarom laat ${you} (?:je|u|over|dit|dat|jezelf|hem|haar|iedereen|alles|zo)\\b`,
      `^waarom \\w+ ${you}\\b.*\\b(?:${always}|zo nodig|in vredesnaam|zo (?:moeilijk|streng|onzeker|hard|zwak|bang|afhankelijk|koppig|star))\\b`,
      `\\b${you} (?:zo )?(?:faalde|tekortschoot|tekort schoot|faalt|tekortschiet|blunderde|verpestte|verknalde|mislukte)\\b`,
      `^wat (?:heb|hebt|deed|doe|doet) ${you}(?: \\w+)? (?:fout|verkeerd)\\b`,
      `^(?:wat bezielde|wat mankeert|hoe haal(?:de)? (?:je|u) het|hoe durf|wie denk(?:t|en)? (?:je|u|hij|ze|zij) wel|waar slaat|wat is er mis met)\\b`,
      '^(?:hoe|wat) .*\\b(?:je |jouw )(?:falen|fout|fouten|zwakte|gebrek|onkunde|luiheid|bemoeizucht|koppigheid|naiviteit)\\b',
      `^wat (?:doe|doet) ${you} jezelf (?:\\w+ )?aan\\b`,
    ),
  }),
];

/** What is told as a fact and left for the other to confirm. */
export const leadingStatement: readonly Rule[] = [
  leading({
    name: 'statement',
    fits: allOf(
      anyOf(
        when(({ lead, main }) => lead === 'statement' && wordsOf(main).length > 4),
        whenStatement(
          "^(?:je|jij|u|jullie|het|dat|dit|hij|zij|ze|er|die|iedereen|niemand|zo'n|ik|we|elke?|geen|de|een|jouw|uw|dan|daar|toen|daarom|dus|eigenlijk|volgens|misschien|natuurlijk|uiteindelijk|blijkbaar|kennelijk|zo te horen|in feite|als ik)\\b.* ",
        ),
        whenStatement('\\b(?:natuurlijk|zeker|vast|toch|uiteraard|vast wel|zal wel|zult wel)\\b'),
        whenMain('^geef (?:het )?(?:maar |nou |nu )*toe\\b'),
        whenWhole(
          '^(?:wees|zeg|laten we) (?:(?:eens|nou|maar|het|wel|toch) )*(?:eerlijk|wezen|toe)\\b(?!.*\\?)',
        ),
        whenStatement('^(?:typisch|logisch|begrijpelijk|uiteraard|duidelijk)\\b'),
      ),
      not(whenMain('^(?:de|een|het|je|jouw|uw|die|dat) [\\w-]+$', '^(?:toen|dan|daarna|daar) [\\w-]+$')),
    ),
  }),
];
