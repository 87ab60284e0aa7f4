import { nudged, type DutchRule } from './kinds';
import { allOf, anyOf, not, whenWord } from './when';
import { participle } from './verbs';
import { askingPhrase, person, subject } from './words';

const closed = nudged('closed');

/** Places, bodies and papers that one names in a word. */
const named =
  '(gang|\\w*(jaar|datum|dag|dagen|dagdeel|cijfers|maand|maanden|uur|uren|tijd|tijden|tijdstip|week|weken|protocol|richtlijn|wet|procedure|cursus|studie|vak|methode|afdeling|klas|school|instelling|leeftijd|opleiding|stad|plaats|gemeente|wijk|straat|organisatie|bedrijf|kantoor|locatie|vestiging|ziekenhuis|verdieping|etage|kamer|lokaal|zaal|instantie|leerjaar|functie|medicatie|medicijn(en)?|diagnose|cao|contract|rooster|taal|talen|nationaliteit|geloof|merk|bus|trein|regio|provincie|land|dorp|vakken|schooltype|verzekeraar|nummer|kenteken|bank|supermarkt|verpleeghuis|wijkteam|partij|kerk|gebouw|systeem|formulier|wetsartikel|vergoeding|rechtbank|bedrag))';

const event =
  '(\\w*(overleg|gesprek|vergadering|bespreking|bijeenkomst|afspraak|zitting|inspectie|evaluatie|dienst|bezoek|melding|keer|les|cursus|verlof|opname|vakantie|verhuizing|avond|ronde)s?|mdo|incident|intake|toets|examen|operatie|uitvaart|begrafenis|bruiloft|feest|ongeluk|verjaardag|uitslag|deadline)';

const fact = '(laat|lang|oud|vaak|veel|breed|duur)';

/** What has a number, a name or a date for its answer. */
const datum =
  '(\\w*(nummer|datum|bedrag|adres|leeftijd|termijn|deadline|tarief|salaris|budget|postcode|diagnose|dosering|medicatie|nationaliteit|moedertaal|bezetting|capaciteit|looptijd|formatie|rooster|agenda|aantal|maximum|samenstelling|openingstijden)|naam|achternaam|voornaam|tijdstip|beroep|baan|uurloon)';

/** The one who is asked, and what is asked of the group at large, but for "bij jullie". */
const others = '(.* )?(je|jij|jou|jouw|u|uw|ik|mij|ons|(hem|haar|hen) zo)\\b|jullie\\b';

/** "Het" without a noun. */
const nothing = 'het (te|voor|wel|je|jou|bij|met|zo|niet|weer)\\b|het$';

/** What happens on one day, from its verb on. */
const dated = [
  `(hoorde|kreeg|begon|startte|stopte|kwam|sprak|belde|verhuisde|vertrok|overleed|trouwde|zei|vertelde|meldde|stuurde|ontmoette|verliet|leerde)n?(en)? (?!${nothing})`,
  '(kregen|begonnen|kwamen|spraken|vertrokken|verlieten|gingen|zagen) ',
  "(zag|ging) (?!het\\b|[\\w'-]+ dat\\b)",
  `(begin|start|stop|vertrek|verhuis|trouw|spreek|bezoek)t? (?!${nothing})`,
  '(ziet?|zien|spreekt?|belt?|komt?|komen|hebt?|heeft|hebben|gaat?|gaan|is|moet|mag|kan) .*\\b(weer|terug|opnieuw|volgende|met (verlof|pensioen|vakantie)|(klaar|binnen|ingeleverd|ingediend|af) (zijn|hebben)?)\\b',
  'krijgt? .*(uitslag|antwoord|bericht|reactie|duidelijkheid|contract)$',
  '(loop|loopt|lopen|liep|gaat|ging|treedt|trad) (de|het|die|dat|je|jouw|uw|zijn|haar|hun|jullie) (\\w+ )?[\\w-]{4,} (\\w+ )?(af|in|van start|open|dicht|weg|naar)\\b',
].join('|');

const perfect = '(is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|ben|bent|heb|hebt|wordt|worden)';

/** What is lived through rather than known. */
const inside =
  '(\\w+ door|betrokken|voor jou|erachter|in de gaten|besef\\w*|merk\\w*|schuren|wringen|zorgen|knagen|kantelen|mis|fout|moeilijk|lastig|goed|spaak|vast(liep|loop\\w*|gelopen|zat|zit)|omslag\\w*|gevoel|gevoeld|twijfel\\w*|vertrouwen|wantrouwen|spanning|voor jezelf|jezelf|anders|misgegaan|echt|graag|gehad|gemist|verwacht|ge(raakt|steund|holpen|inspireerd|vormd|kwetst|noten|lachen|huild|groeid|leerd|kozen|wild|worden|loofd|hoopt|durfd)|veranderd|begrepen|verloren)';

/** A question word that asks for a fact: a name, a number, a date, a place. */
export const factRules: readonly DutchRule[] = [
  closed({
    name: 'fact',
    fits: anyOf(
      whenWord(
        `^((in|op|met|voor|sinds|tot|na|om|over|aan|bij|van|tegen|door|uit|per|binnen) )?(hoe ${fact}|hoelang|hoeveel|hoevaak|hoeveelste|sinds wanneer|tot wanneer)\\b(?!.*\\b(procent|heb je nodig om|voor jou|voel\\w*|ruimte|vertrouwen)\\b)`,
        '^hoe zwaar\\b(?!.*\\bvoor (je|jou|u|jullie)\\b)(?! (weegt|woog|valt|viel|drukt|drukte))',
        '^hoe (heet|heten|heette|noemen jullie)\\b',
        '^(van|vanaf|per) wanneer\\b',
        '^wat (kost|kostte|kosten|kostten|verdient|verdien)\\b(?! (het|dat|dit|deze|die) ([\\w]+ )?(je|jou|u|jullie)\\b)',
        `^hoe (ver|hoog) (is|was|woont|woonde|ligt|rijden|lopen|zit|zat)\\b(?!.*\\b(gaan|bereid|komen|spanning|werkdruk|drempel|nood|emoties|voor (je|jou|u))\\b)`,
        '^hoe snel (reageerde|reageerden|kwam|kwamen|kreeg|kregen|belde|belden|was|werd)\\b',
        '^hoe groot (is|was|zijn) (de|het|je|jullie|jouw|uw|die) (\\w+ )?(groep|team|klas|afdeling|school|praktijk|organisatie|instelling|huis|gezin|caseload)\\b',
        `^((in|op|om|uit|van|vanaf|voor|bij|tot|via|aan|naar|met|sinds|per) )?(welke?|wat voor( een)?) ${named}\\b`,
        '^(in|uit|bij|op) welke (groep|bouw|ploeg|laag|unit|eenheid|sector) (zit|zat|zitten|werkt|werk|werkte|woont|staat)\\b',
        "^welke? (?!gevoel|emotie|gedachte|beeld|behoefte|verlangen|angst|moment|rol)[\\w'-]+ (is|was|waren|zijn) (dat|dit|het)( \\w+){0,2}$",
        '^wat (is|was|waren|zijn|wordt|werd) ((ook alweer|nu|precies|eigenlijk|ongeveer) )*(de |het |haar |zijn |hun |je |jouw |uw |jullie |diens )?(\\w+ )?' +
          datum +
          '\\b',
        '^(welke?|wat voor) (soort )?(werk|beroep|contract|dienstverband|diploma|studie) (doet|deed|doe|heeft|heb|had|hebben|is|volgt|volgde)\\b',
        '^wat (is|was) (je|jouw|uw|zijn|haar|hun|diens|jullie) (\\w+ )?(functie|functietitel|opleiding|vooropleiding|specialisatie|rang)\\b',
        '^wat (staat|stond) er op (de|het|dat|die|zijn|haar) (klok|bord|briefje|scherm|display|formulier|etiket|naambordje|teller|thermometer)\\b',
      ),
      whenWord(
        `^wie (van (jullie|hen|de [\\w-]+) )?(is|was|zijn|waren) ((bij|in|op|van) (\\w+ ){1,2}?|er |dan |ook alweer |nu )?(de|het|haar|zijn|hun|die|jullie|jouw|je|uw) (?!\\w+ste\\b|(in|op|als|toen|dan|daar|zelf|voor|bij|met|hier|nu|eigenlijk)\\b|ander|eigenaar van (dit|het) probleem|.*\\bvoor (jou|je)\\b)[\\w-]`,
        '^wie (zat|zaten|kwam|kwamen|ging|gingen|opende|reed|gaf|vertelde|komt er|gaat er) (?!.*\\b(voor (jou|je)|dichtbij|steun|hoop|vertrouwen|ruimte|moed|rust)\\b)',
        `^wie (?!zou|zouden|kan|kunnen|bepaal|bepaalt|ziet|merkt|profiteert|lijdt|helpt|steunt|hielp|steunde|voelt|vindt|denkt|ervaart|wil|of|weet|raakt|ben|bent|wist)\\w+ (?!${others}|.*\\b(probleem|last|baat|belang|belangrijk|steun|eigenaar|nodig|ruimte|zorgen|pijn|schuld|macht|regie|invloed|betrokken|verlies|winst|emotie\\w*|als eerste?|voortouw|initiatief|woord)\\b)`,
        '^wie weet (hiervan|daarvan|ervan|er (nog )?meer van|dit|dat)(,? \\w+){0,4}$',
        '^(van|via|aan|bij|door|met|op) wie (kreeg|kregen|krijgt|hoorde|hoorden)\\b(?!.*\\b(steun|hulp|thuis)\\b)',
        '^(van|via|aan|bij|door|met|naar) wie (heb|hebt) .*\\b(gehoord|gekregen|doorgegeven|overgedragen|overgenomen|gehuurd|geleend|gekocht|gemaild|gestuurd|gemeld)$',
        '^namens wie\\b',
        '^bij wie (ligt|lag|staat|stond|loopt|liep) (het|dat|die|de) (dossier|zaak|aanvraag|melding|klacht|beslissing|regie|behandeling)\\b',
        '^wie (begeleidt|begeleidde|beoordeelt|beoordeelde|controleert|belde|mailde|stuurde|haalde|bracht|verwees|benaderde|betaalt|betaalde|tekent|tekende|ondertekende|vervangt|verving|financiert|plant|roostert|leidt|leidde|zit .* voor|notuleert|notuleerde) (dat|dit|het|de|die|jou|je|jullie|hem|haar)\\b(?!.* (hierin|daarin)$)',
      ),
      whenWord(
        `^(?!hoe (kijk|denk|sta|voel|ga)|.*, [a-z]+[ae]n of [a-z]+[ae]n$)${askingPhrase} [^,]+, ((?!maar|dan|toen|als|of)[\\w'-]+ ){1,4}of (?!${subject}|${askingPhrase})([\\w'-]+ ?){1,4}$`,
        `^${askingPhrase} [^,]+, .*\\bof (iets|iemand|ergens) (heel )?anders$`,
        `^${askingPhrase} [^,]+, via ([\\w'-]+ ?){1,3}$`,
      ),
      whenWord(
        '^waar (ligt|lag|staat|stond|zit|zat|hangt|hing) (die|de|het|dat|zijn|haar|hun|jullie) (?!grens|kern|crux|spanning|pijn|angst|uitdaging|weerstand|probleem|verantwoordelijkheid|kracht|knel|gevoel|ruimte|winst|moeite|prioriteit|energie|lat\\b|verschil)[\\w-]+( precies| eigenlijk| nu| ook alweer)*(,.*)?$',
        `^waar (woon|woont|woonde|wonen|woonden|werk|werkt|werkte|werken) (?!(het|dit|dat) (?!gezin|meisje|kind|jongetje|stel))(?!.*\\b(naartoe|heen|aan|voor|vandaan|mee)$)`,
        `^waar (was|is|vond|vindt|gebeurde|speelde) (zich )?(dat|het|dit|(dat|het|de|die|jullie) (\\w+ )?${event})( precies| ook alweer| eigenlijk| plaats| zich af| af)*$`,
        '^wanneer (speelde|was|gebeurde|vond|begon|eindigde|vertrok) (dat|dit|het|die \\w+|de \\w+|hij|ze|zij)( precies| ongeveer| ook alweer| plaats| zich| af)*$',
        `^wanneer (is|was|waren|zijn|begint|begon|komt|kwam|eindigt|start|hebben jullie|heb je|moet|verloopt|loopt) (dat|die|de|het|jullie|je|jouw|haar|zijn|hun|een|weer een) (\\w+ )?${event}\\b(?!.*\\bvoor (jou|je)\\b)`,
      ),
      allOf(
        whenWord(
          '^wanneer (is|zijn|was|waren|ben|bent) .*\\b(jarig|vrij|terug|open|dicht|bereikbaar|uitgerekend|aan de beurt)$',
          `^wanneer ${perfect} .*(${participle}|(komen|gaan) (werken|wonen|studeren|samenwonen))$`,
          `^wanneer (${dated})`,
          `^(door wie |((van|via|aan|bij|met|naar) )?wie ((van|in|uit|op) ([\\w-]+ ){1,3}?)?(?!hebt?\\b|bent?\\b))${perfect} (?!(jou|je|u) (het|erg|enorm|zo)\\b)([\\w'-]+ ){0,6}?${participle}( (voor|bij|op|naar|om|in|over|met|aan) .*)?$`,
        ),
        not(whenWord(`\\b${inside}\\b`)),
      ),
      allOf(
        whenWord(`^waar ${perfect} .*(${participle}|leren kennen)$`),
        not(whenWord(`\\b(aan|in|mee|om|op|over|tegen|uit|van|vandaan|voor|${inside})\\b`)),
      ),
      whenWord(
        `^waar staat (dat|dit|het) (\\w+ )?(in|op|beschreven|vermeld)\\b`,
        `^waar (was|waren|bleef|bleven|zat|zaten|stond|stonden|lag|liep) (je|jij|u|jullie|hij|ze|zij|de \\w+) (zelf |dan |eigenlijk |precies )*(toen ${subject}|toen$|op dat moment|op het moment|die \\w+$|tijdens)\\b(?!.* (voor|mee|op|over|van|aan)$|.* in (het|dit|dat|de) (conflict|verhaal|geheel|proces|kwestie)$)`,
        '^waar (slaapt|sliep|zit|verblijft|verbleef|studeert|studeerde|logeert) (hij|ze|zij|die|de \\w+|het (kind|meisje))( nu| dan| tegenwoordig| precies)*$|^waar .* (naar school|in dienst|op stage|in behandeling|melden|tekenen|inleveren|parkeren)$',
        `^((met|van|bij|door|aan) )?welke? ${person} (was|waren|is|zijn|heeft|hebben|heb|had|kwam|belde|zat|zit|zitten|werken|deed) (?!.*\\b(voor (jou|je)|jou|last|moeite|steun|nodig)\\b)`,
        `^welke? van (de|die|hen|jullie|je|jouw|uw) .*\\b${person}`,
      ),
    ),
  }),
];
