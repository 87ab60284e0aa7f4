import { allOf, anyOf, not, whenStatement, whenVerb, type Fits } from './when';
import { nudged, type DutchRule } from './kinds';
import { doneParticiple, participle } from './verbs';
import { toldElsewhere } from './toldElsewhere';
import { nudging, telling, tellingSome, you } from './words';
import { doing } from './doing';

const advice = nudged('advice');

const tells = allOf(whenVerb(`\\b${telling}\\b`, tellingSome), not(toldElsewhere));

/** What one can want for oneself, which is no advice but a guess. */
const wanting =
  '(gelijk (hebben|krijgen|halen)|erkenning|waardering|aardig gevonden|gezien worden|wraak|controle houden|gehoord worden)';

/** What comes over one, and is not done. */
const feltOnce =
  '(getwijfeld|gevoeld|gehuild|geschrokken|gehoopt|gedroomd|gewild|verlangd|verloren|gefaald|gelogen|ruzie|spijt|bang|boos|geweten|gekend|gezien|gehoord|verteld gekregen|gekregen|verdriet|verliefd|gepest|geslagen|bedreigd|vergist|vergeten|gewond|gevallen|gewerkt|gewoond|gestudeerd|geleerd|getrouwd|begrepen|gemist|genoten|ontslagen|veranderd)';

const livedThrough = '(eerder|vaker|meegemaakt|gehad|gevoeld|ervaren|gemerkt|overkomen)';

/** Advice in the form of a question that begins with its verb. */
export const adviceByVerb: readonly DutchRule[] = [
  advice({
    name: 'have-you-thought-of',
    fits: allOf(
      whenVerb(
        `^(heb|hebt|heeft u|hebben jullie|had) ?${you}?\\b.*\\b(er|erover|eraan|hierover|al|eens|weleens|wel eens|ooit|om)\\b.*\\b(gedacht|nagedacht|overwogen|bij stilgestaan)\\b`,
        `^(heb|hebt|heeft u|hebben jullie|had) ?${you}?\\b.*\\boverwogen\\b`,
        `^(heb|hebt|heeft u|hebben jullie) ?${you}?\\b.*\\b(geprobeerd|uitgeprobeerd)\\b`,
      ),
      not(
        whenVerb('\\btoen\\b', '\\bbij stilgestaan (dat (?!je (\\w+ ){0,4}(kunt|kan|zou|mag))|wat|hoe)\\b'),
      ),
    ),
  }),
  advice({
    name: 'already-thought-of',
    fits: whenStatement(
      `^(al|ooit|weleens|wel eens|nooit|nog niet|eerder) .*\\b(gedacht|nagedacht|overwogen|geprobeerd|${doneParticiple})\\b`,
    ),
  }),
  advice({
    name: 'have-you-already',
    fits: allOf(
      anyOf(
        whenVerb(
          `^(heb|hebt|heeft|hebben|ben|bent|zijn|is|was) ${you}\\b.*\\b(al|al eens|weleens|wel eens|ooit|eens|een keer)\\b.*\\b${doneParticiple}\\b`,
        ),
        whenVerb(
          `^(heb|hebt|heeft|hebben|ben|bent|zijn) ${you}\\b.*\\bal (eens|een keer|weleens) (?!boos|bang)`,
        ),
        whenVerb(
          `^(heb|hebt|hebben|ben|bent|zijn) ${you}\\b.*\\b(weleens|wel eens|wel een keer|ooit eens|ooit)\\b.*\\b${participle}($| (met|voor|bij|van|in|over|aan|naar|op|om|tijdens|zonder)\\b)`,
          `^(ben|bent|zijn) ${you} (\\w+ ){0,4}?(weleens|wel eens|al eens|al|een keer) ([\\w'-]+ ){0,4}?gaan [a-z]+en\\b`,
        ),
        whenVerb(
          `^(is|zijn) er al (eens )?(met |iemand )|^(is|zijn) er al (eens )?een .*\\b${doneParticiple}\\b`,
        ),
      ),
      not(
        whenVerb(
          `\\b${livedThrough}\\b`,
          `\\b${feltOnce}\\b`,
          '\\bal (lang|langer|jaren|vaak|zo|die tijd)\\b',
        ),
      ),
    ),
  }),
  advice({
    name: 'do-you-know-this-method',
    fits: whenVerb(
      `^(ken|kent|heb|hebt|heeft|hebben|las|lees) ${you} (dat|het|de|die|een|dit|deze|ook|al|niet)\\b.*\\b(boek|boekje|methode|methodiek|model|filmpje|video|podcast|cursus|training|artikel|app|oefening|techniek|theorie|aanpak|workshop|werkvorm|documentaire|opleiding|cirkel|driehoek|kernkwadrant\\w*|stappenplan|tool|vragenlijst|instrument|website)\\b`,
    ),
  }),
  advice({
    name: 'would-you-not',
    fits: allOf(
      whenVerb(
        `^(zou|zouden|kun|kan|kunt|kunnen|moet|moeten) ${you}( [\\w'-]+){0,6}? (niet|geen)\\b`,
        `^(had|hadden|heb|hebt|hebben) ${you}\\b.*\\b(niet|geen|beter)\\b.*\\b(kunnen|moeten|willen)\\b`,
        `^(wil|wilt|ga|gaat|kon|konden|moest|moesten) ${you}( [\\w'-]+){0,4}? niet (\\w+ )?${nudging}\\b`,
        "^(zou|zouden|kan|kunnen) (?!(je|jij|u|jullie|ge|gij|ik|hij|ie|ze|zij|die|het|dat|dit|er)\\b)[\\w'-]+ (dat|dit|het|hier|daar)( \\w+)? niet (van je |voor je |gewoon |eens |even |ook )*[a-z]+en$",
        `^(zou|zouden|kun|kan|kunt|moet|moeten) (het|dat|dit|er|we|wij|iemand|iemand anders|(de|het|een|je|jouw|uw|die|dat|deze|jullie|zijn|haar|hun) (?!kunnen|zijn|misschien|ook|soms|wel|zo|niet|geen)[\\w'-]+)( (?!(soms|of|kunnen dat|zijn dat|kunnen zijn)\\b)[\\w'-]+){0,6}? (niet|niets|niks|geen) (gewoon |eens |eerst |beter |ook |even )*(?!(gewoon |zo )*(zijn|kunnen( zijn| dat|$)|zo|zijn dat)\\b)`,
      ),
      not(knowsOrIs()),
    ),
  }),
  advice({
    name: 'could-you',
    fits: allOf(
      whenVerb(
        `^(zou|zouden) ${you}\\b.*\\b(kunnen|overwegen|ervoor kiezen)\\b`,
        `^(zou|zouden|kun|kan|kunt|kunnen|wil|wilt|moet|moeten|ga|gaat|mag) ${you}( [\\w'-]+){0,4}? ${nudging}\\b`,
        `^(kun|kan|kunt) ${you} (?!je |u |mij |me |ons |dat$|het$)[\\w' -]+ ${doing}\\b`,
        `^(heb|hebt) ${you} (iets|wat) aan een\\b`,
        `^(zie|ziet) ${you} het zitten om\\b`,
        `^durf ${you}( \\w+){0,2} niet gewoon\\b`,
        `^(voel|voelt|zou|zie|ziet|durf|durft|ben|bent) ${you}( er| het)? (iets|wat|niets|niks|aan|voor|ervoor|bereid)\\b.*\\bom\\b`,
      ),
      not(tells),
      not(whenVerb(`\\b${wanting}\\b`)),
      not(whenVerb('\\b(iemand|niemand|er|thuis)\\b.*\\bpraten\\b|\\bpraten (thuis|erover)$')),
      not(
        whenVerb(
          '\\bkunnen (zijn|zeggen|stellen|hebben|weten|begrijpen)\\b|\\b(zo|weer|ooit|nog)\\b.*\\b(doen|zeggen)$',
        ),
      ),
    ),
  }),
  advice({
    name: 'would-it-help',
    fits: allOf(
      not(whenVerb('\\b(typisch|toevallig|echt weer)\\b')),
      anyOf(
        allOf(
          whenVerb(
            '^(zou|zouden|kan) (?!je |jij |u |jullie |hij |zij |ze ).*\\b(helpen|helpend|beter|goed|handig|handiger|slim|slimmer|verstandig|verstandiger|fijn|fijner|prettig|prettiger|rustiger|makkelijker|idee|gedachte|optie|wat zijn|te overwegen|denkbaar|haalbaar|iets (voor (\\w+ )?)?zijn|iets opleveren|schelen|lonen|nuttig|zinvol|verschil maken|de moeite waard|iets toevoegen)\\b',
          ),
          not(whenVerb('\\bhebben$|\\bgeholpen\\b')),
        ),
        whenVerb(
          "^(is|was|lijkt|ware) ((het|dat|dit|er|een|geen|niet|misschien|je|jou|u|jullie|dan|soms|ook|iets|anders|wellicht|geen|[\\w'-]+) ){0,6}?(een |geen |het )?(goed |goede |leuk |leuke |beter |betere )?(idee|gedachte|optie|mogelijkheid|alternatief|plan|oplossing)\\b",
          '^(is|was|lijkt) het ((je|jou|u|jullie|niet|misschien|soms|dan|ook|wel|nu|anders|wellicht) )*(beter|handig|handiger|verstandig|verstandiger|slim|slimmer|zinvol|zinvoller|nuttig|raadzaam|tijd|goed|fijn|wijs|wijzer|wat|iets|makkelijker|mogelijk|leuk) (om|als je|als jij|als u|wanneer je)\\b',
          '^(wordt|is) het (niet |geen |dan |nu |eens |onderhand |zo langzamerhand )*(eens )?tijd (om|voor)\\b',
          '^(heeft|had|zou) het (\\w+ ){0,2}?zin (\\w+ )?(om|als|wanneer)\\b',
          '^(is|was|zijn) er (dan )?(niet|geen) (iemand|een \\w+|\\w+)( \\w+){0,3} (die|wie|waar) .*\\b(kan|kunnen|kunt|zou|zouden|wil|willen)\\b',
          '^(is|was|zijn) er (dan |eigenlijk )?(iets|wat|een bezwaar|bezwaar) (op |er)?(tegen,? )?(om|als)\\b',
          '^(is|lijkt|zijn) .*\\b(iets|wat|niets|niks) (voor (je|jou|u|jullie|jouw|de|het|hem|haar)|om (te|eens|mee))\\b',
          '\\biets (wat|dat) (je|u) (\\w+ )?(overweegt|zou (kunnen|willen)|kunt|kan)\\b',
          '^(helpt|werkt) (het|dat) ((je|niet|misschien|dan|ook|soms) )*(om|niet om)\\b',
          '^was het (niet )?(misschien )?[\\w]+ geweest (om|als)\\b',
          '^is er (geen )?(ruimte|een mogelijkheid|een manier|mogelijkheid) om\\b',
          '^lijkt .*\\b(nuttig|zinvol|handig|verstandig|wat|iets|een idee)$',
          '^vind(t)? (je|jij|u) het (een|geen) (goed )?idee\\b',
          '^(denk|denkt) (je|jij|u) dat .*\\b(zou(den)?|kan|kunnen) (kunnen )?helpen\\b',
          '^(denk|denkt) (je|jij|u) dat .*\\b(iets voor (je|jou|u)|helpt (om|als)|zin heeft (om|als))\\b',
          `^(ben|bent|ken|kent) ${you} .*, (die|dat|daar|dan) (zou|zouden|kan|kun|kunt|kunnen|helpt|helpen|heb|werkt|geeft|geven)\\b`,
          '^(helpt|werkt|gaat|loopt|scheelt) (het|dat) (je |dan )?niet (\\w+ )?(als|om|wanneer)\\b',
        ),
      ),
    ),
  }),
  advice({
    name: 'do-you-not-think-it-helps',
    fits: whenVerb(
      `^(denk|denkt|vind|vindt|geloof|lijkt|dacht) (${you}|het)( (ook|zelf|je|u))? niet dat\\b.*\\b(helpt|helpen|het (\\w+ )?(goed|fijn|slim|zinvol|nuttig) (is|was|zou zijn|wordt)|goed (zou )?doen|goed doet|goed zou zijn|beter|verstandig|handig|tijd (is|wordt) (om|voor)|${you} .*(moet|moeten|zou|kunt|kan|mag))\\b`,
      `^weet ${you} wat (je|jij|u|ik) (ook |misschien |eens )*(zou|kunt|kan|moet|zouden)\\b.*,`,
      `^weet ${you} dat (${you} .*\\b(kan|kunt|kunnen)|er (ook )?een)\\b`,
      '^mag ik\\b.*\\b(tip|aanraden|adviseren|advies|suggestie|voorstellen|meegeven)\\b',
      '\\b(dat lijkt me (wel |heel )?(goed|handig|verstandig)|(dat )?zou ik (wel |gewoon )?doen|is dat (iets|wat|niets|niks|geen idee|een idee)( voor (je|jou|u|jullie))?|heb je dat (al )?(overwogen|geprobeerd))$',
    ),
  }),
];

function knowsOrIs(): Fits {
  return whenVerb(
    '\\b(kunnen|moeten|niet|geen|het|dat) (al )?(weten|voorzien|begrijpen|snappen|zien aankomen|verwachten|vermoeden|aanvoelen|merken|zien|voelen|toegeven|ontkennen|slapen|zijn|erkennen|geloven|aanzien|uitstaan|verdragen)\\b',
    '\\b(allang|al lang)\\b|\\bniet (\\w+ )?tegen (?!over)',
    '\\b(door|uit|vanuit|aan|van) .*\\b(komen|liggen)\\b|\\bte maken (kunnen )?hebben\\b',
    '\\b(jezelf|jouw (eigen )?(rol|aandeel)|je (eigen )?(rol|aandeel)|uzelf) kijken\\b',
    `\\b${wanting}\\b`,
    '\\bniet (gewoon |vooral |eigenlijk |juist )+(een )?(?!.*\\b(beter|handig|idee|iets|fijn|goed|slim|verstandig|tijd|\\w+er)\\b)(\\w+ ){0,2}zijn$',
    '\\bniet (zo )?(zijn|kunnen|zo) dat\\b',
    '\\b(gewoon )?(zo )?zijn dat\\b',
    '\\b(kunnen weten|weten dat|zien dat|begrijpen dat|toegeven dat|snappen dat)\\b',
  );
}
