import { nudged, type DutchRule } from './kinds';
import { allOf, anyOf, not, whenStatement, whenWhole, type Fits } from './when';

const advice = nudged('advice');

/** What the teller was or has, where the one who is asked could have it too. */
const near =
  '(man|vrouw|zus|broer|moeder|vader|ouders|zoon|dochter|schoonzus|zwager|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|partner|kennis|collega|collegas|maat|(oude |vorige |eerste |vroegere |toenmalige )?(leidinggevende|begeleider|begeleidster|supervisor|baas|coach|mentor|docent|trainer|chef|teamleider|werkgever|stagebegeleider|opleider))';

const done =
  '([a-z]{2,5}ge[a-z]{2,}(t|d|n)|ge(?!voel|schrok|dacht|vond|hoor|zien|merk|weest|wete|had\\b|kend|gun)[a-z]{2,}(t|d|n)|(be|ver|ont|her|over|onder)(?!grep|loren|moed|wacht|leden|trouw)[a-z]{3,}(t|d|n)|(gaan|laten|blijven|komen|leren) [a-z]+n)';

/** Verbs of doing in the present and past, with the speaker as their subject. */
const does =
  '(bel|plan|schakel|zet|stuur|mail|schrijf|maak|doe|laat|spreek|bespreek|pak|leg|gebruik|werk|begin|geef|breng|haal|loop|wandel|oefen|noteer|hang|lees|regel|organiseer|check|meld|nodig|betrek|zoek|stop|kies|houd|hou|blijf|draai|vraag(?! me)|ga(?! er)|neem(?! aan))';
const did =
  '(belde|plande|schakelde|zette|stuurde|mailde|schreef|maakte|deed|liet|sprak|besprak|pakte|legde|gebruikte|werkte|begon|gaf|bracht|haalde|liep|oefende|noteerde|hing|las|regelde|organiseerde|meldde|zocht|stopte|koos|hield|draaide|vroeg(?! me)|ging(?! er)|nam(?! aan)|zei|huurde|kocht|volgde|richtte|sloot|trok)';
const doPlural =
  '(bellen|plannen|schakelen|zetten|sturen|mailen|schrijven|maken|doen|laten|bespreken|pakken|leggen|gebruiken|werken|beginnen|geven|brengen|halen|lopen|oefenen|lezen|regelen|organiseren|checken|melden|nodigen|betrekken|zoeken|kiezen|houden|vragen|gaan|nemen|hebben|hadden|belden|planden|schakelden|zetten|stuurden|schreven|maakten|deden|lieten|spraken|bespraken|pakten|legden|gebruikten|werkten|begonnen|gaven|brachten|haalden|regelden|organiseerden|zochten|kozen|hielden|vroegen|gingen|namen|draaien|draaiden)';

const aboutYou =
  '\\b(jij|jou|jouw|uw|je)\\b|\\b(dat|of|hoe) (u|hij|ze|zij|het|jullie)\\b|\\bbenieuwd\\b|\\bmedelijden\\b|\\bik me ook\\b|\\b(geworden|geschrokken|geweest)$';

/** Told without a question to the other. */
const toldOfMyself = (...patterns: readonly string[]): Fits =>
  allOf(whenStatement(...patterns), not(whenStatement(aboutYou)));

/** What the speaker or someone near did in such a case: an advice, as the other is to draw it. */
export const ownExperience: readonly DutchRule[] = [
  advice({
    name: 'what-i-did',
    fits: anyOf(
      toldOfMyself(
        `^(ik|wij|we) (heb|hebben|had|hadden|ben|zijn|was) (?!(het|de|een|zo'n|er) (\\w+ )?(gevoel|idee|indruk|vermoeden|beeld)\\b)([\\w'-]+ )*${done}\\b`,
        `^([\\w'-]+ ){1,5}(heb|hebben|had|hadden|ben|zijn|was) (ik|wij|we) ([\\w'-]+ )*${done}\\b`,
        `^ik ${does} ([\\w'-]+ ){0,5}?(altijd|vaak|meestal|dan|zelf|gewoon|eerst|elke|iedere|nooit|tegenwoordig|steeds|in zo.n geval|bij zo.n)\\b`,
        `^ik ${did} (?!(\\w+ )?dat\\b)[\\w'-]+`,
        `^(wij|we) ${doPlural} (?!(\\w+ )?dat\\b)[\\w'-]+`,
        `^([\\w'-]+ ){1,6}(${does}|${did}) ik\\b`,
        `^([\\w'-]+ ){1,12}${doPlural} (wij|we)\\b`,
      ),
      whenStatement(
        '^(uit|in) (eigen |mijn )?ervaring\\b',
        '^(ik heb|mijn|eigen) (\\w+ ){0,3}?ervaringen? (is|met|leert|zijn)\\b',
        '\\b(heb|had|hebben|hadden) (ik|we|wij) (zelf )?(heel |erg |enorm )*veel (gehad )?aan\\b',
        '^ik (zweer|geloof (\\w+ )?(in|heilig)|ken (iemand|een)|weet (\\w+ )?(een|iemand|nog wel))\\b',
        "^ik had (hem|haar|ze|die|dat|het|dan|allang|meteen|gewoon|al lang|zo'n)\\b(?! (\\w+ )?(idee|gevoel|indruk))",
      ),
      whenWhole(
        '^(ik|wij|we) (heb|hebben) (daar|er|hier|thuis|nog|wel|ergens) (\\w+ ){0,4}?(formulier|boek|format|lijst|lijstje|checklist|document|nummer|adres|podcast|artikel|kaart|kaartjes|methode|model|protocol|schema|draaiboek|filmpje|contact|naam|oefening|werkvorm|spel)\\b',
        `^(toen|als|wanneer) [^,]*\\b(ons|mij|mijn|onze)\\b[^,]*, (heb|hebben|ben|zijn) (ik|we|wij)\\b(?!.*\\?)`,
        `^(als|toen|wanneer) (ik|wij|we) (?!(jou|je|u)\\b).*,? (${does}|${did}|zou|had|heb|ben) (ik|we)\\b(?!.*\\?)`,
        `^(als|wanneer) het aan mij (lag|ligt)\\b`,
      ),
    ),
  }),
  advice({
    name: 'what-others-did',
    fits: allOf(
      whenStatement(
        `^(mijn|onze) ${near} .* `,
        '^(mijn|onze) (vorige|oude|eerste|vroegere) [\\w-]+ (had|heeft|deed|zei|werkte|gebruikte)\\b',
        `^(een|die|dezelfde|twee) (\\w+ )?(vriend|vriendin|vrienden|collega|collegas|kennis|kennissen|maat|oud-\\w+|studiegenoot|teamgenoot) (van (mij|me|ons|mijn)|bij ons|in mijn)\\b.* `,
        `^(bij (mij|ons)|in (ons|mijn|onze) |op (ons|mijn|onze) |bij (mijn|onze|een) (vorige|oude|andere|eerdere) )(.* )?(doen|deden|hebben|hadden|werken|werkten|werkt|werkte|gebruiken|gebruikten|zetten|gaan|gingen|nemen|is|was|wordt|werd|geldt|houden|hielden|beginnen|krijgt|krijgen|mag|moet|hangt|staat|hielp|helpt|kan|kun|hoort) `,
        '\\b(bij ons|in ons team|in mijn team|bij mij)\\b.*\\b(altijd|goed|prima|veel|beter|wonderen|vast|vaste|standaard|gewoon|werkt|werkte|hielp|helpt)\\b',
      ),
      not(
        whenStatement(
          '\\b(is|was|gaat|ging) (dat|het|dit) (\\w+ )?ook (altijd |vaak )?(zo|zoiets|erg)\\b',
          '^(mijn|onze) \\w+ (is|was) (ook|net) zo\\b',
        ),
      ),
    ),
  }),
  advice({
    name: 'what-works',
    fits: anyOf(
      whenStatement(
        '^wat (voor |bij |in )?(mij|ons|me|mijn|onze)\\b.*\\b(help|hielp|werk|scheel)',
        '^wat (ik|wij|we) (\\w+ ){0,4}?(doe|doen|deed|deden|gedaan heb|gebruik|gebruiken)\\b',
        '^wat (je|jij|u) (\\w+ ){0,3}?(kunt|kan|zou|moet|mag)\\b.*(\\bis\\b|[:,])',
        '^wat (vaak|meestal|altijd|ook|wel|soms|echt) (\\w+ ){0,2}?(helpt|werkt|kan|scheelt)\\b',
      ),
    ),
  }),
];
