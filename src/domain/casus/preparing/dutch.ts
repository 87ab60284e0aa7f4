import type { Grammar } from './grammar';
import { wordList } from './wordList';

const time = wordList(
  `gisteren eergisteren gister vandaag vanmorgen vanochtend vanmiddag vanavond vannacht laatst onlangs
  (?:maan|dins|woens|donder|vrij|zater|zon)dag[a-z]* (?:vorige|afgelopen|verleden|deze|die)_(?:[a-z]+_)?[a-z]+
  [a-z0-9]+_(?:dagen|weken|maanden|jaar|uur|minuten)_geleden een_(?:dag|week|maand|tijdje)_geleden
  om_(?:half|kwart|\\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)[a-z0-9.:]*
  's_(?:morgens|ochtends|middags|avonds|nachts) op_(?:een|dat|het)_(?:[a-z]+_)?(?:moment|dag|avond|ochtend|middag|nacht)
  (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) toen tijdens halverwege
  (?:aan_het|net_voor_het|tegen_het)_(?:begin|eind|einde) na_afloop meteen_daarna even_later plotseling opeens ineens`,
);

const place = wordList(
  `[a-z]*(?:keuken|kamer|gang|tafel|klas|lokaal|kantoor|telefoon|bed|deur|zaal|spreekuur|afdeling|auto|plein|balie
  |receptie|tuin|buurthuis|huis|praktijk|school|kerk|rechtbank|stoel|bank|trap|hal|kantine|app|mail)
  [a-z]*(?:overleg|gesprek|gesprekje|gesprekken|bezoek|vergadering|zitting|bijeenkomst|consult|intake|dienst|overdracht|les|visite|mdo|training
  |telefoontje|evaluatie|lunch|pauze) thuis`,
);

const strongPast = `was waren had hadden werd werden ging gingen kwam kwamen zat zaten zei zeiden vroeg vroegen stond stonden
  liep liepen deed deden keek keken zag zagen bleef bleven begon begonnen gaf gaven nam namen hield hielden liet lieten
  zweeg zwegen riep riepen viel vielen sloeg sloegen schreef schreven las lazen sprak spraken brak braken dacht dachten
  kreeg kregen vond vonden wist wisten wou wilde wilden kon konden moest moesten mocht mochten zou zouden ontstond
  vertrok trok trokken stak hing lag lagen koos kozen besloot bracht brachten zocht zochten greep sloot boog schoot
  schoof verloor vergat verliet ontving overleed schrok schrokken huilde huilden schreeuwde lachte`;
const past = wordList(strongPast);
const perfect =
  /\b(?:heb|hebt|heeft|hebben|ben|bent|is|zijn)\b.*\b(?:(?:[a-z]{0,5}ge|ver|be|ont|her)[a-z]{2,}(?:d|t|en))\b/;
const notPast = wordList(
  `grote goede oude beste beide einde ronde orde aarde liefde waarde stilte ruimte gemeente hoogte ziekte
  route rechte korte zwarte witte late vaste vierde derde tweede zesde kindje bende woede vrede zijde breedte lengte diepte
  leegte sekte groente harde koude gezonde rode blinde wilde brede bekende hele lichte echte slechte juiste dichte natte zachte
  afkomstige periode methode code mode minute bepaalde gewaardeerde betrokkene behoefte belofte gedachte gebeurde
  geplande gezamenlijkste onbekende volgende spannende lopende bestaande ochtende`,
);
const misst = /^(?:mis|pas|fiets|wens|plaats|kus|bots|toets|schets|verras|sis|dans|luis)te$/;

/** A word like *antwoordde* or *voelde*: a stem with -te or -de, no adjective, number or noun that is known. */
const isWeakPast = (word: string): boolean =>
  /^[a-z]{2,}[a-z](?:te|de)$/.test(word) &&
  (!word.endsWith('ste') || misst.test(word)) &&
  !/(?:ende|ische|heidde)$/.test(word) &&
  notPast(word) === null;

const wordsIn = (text: string): string[] => text.match(/[a-z']+/g) ?? [];

const habit = wordList(
  `altijd vaak meestal steeds telkens regelmatig elke_keer iedere_keer elke_(?:dag|week|dienst|les) iedere_(?:dag|week|dienst) soms doorgaans`,
);

/** What happens in somebody, which is no doing. */
const inner = wordList(
  `was had werd voelde dacht vond wilde wist zag hoorde merkte schrok kon moest mocht zou kreeg hoopte baalde twijfelde
  vreesde besefte realiseerde herkende droomde verwachtte vergat ervaarde ervoer`,
);
const deeds = wordList(
  `zei vroeg deed liet zweeg ging bleef gaf hield keek liep besloot koos nam schreef begon riep sprak las stond zat stak trok greep
  sloot brak verliet bracht zocht schoof kwam vertrok`,
);
const isDeed = (word: string): boolean => deeds(word) !== null || (isWeakPast(word) && inner(word) === null);

const ownPerfect =
  /\b(?:ik heb|ik ben|heb ik|ben ik|had ik|ik had)\b.*\b(?:[a-z]{0,5}ge|ver|be|ont|her)[a-z]{2,}(?:d|t|en|aan)\b/;
const ownInner = /\b(?:gevoeld|gedacht|gevonden|gehad|geweest|geschrokken|gehoord|gezien)\b/;

/** Where something else is said, of somebody else perhaps. */
const clauseEnd =
  /[,;:]| (?:want|omdat|dat|of|die) | en (?=(?:de|het|een|zij|ze|hij|mijn|haar|zijn|wij|we|er|niemand|iedereen)\b)/;

function isOwnDeed(text: string): boolean {
  return text.split(clauseEnd).some((clause) => {
    const words = wordsIn(clause);
    const at = words.indexOf('ik');
    if (at < 0) return false;
    const near = [words[at - 1] ?? '', ...words.slice(at + 1)];
    return near.some(isDeed) || (ownPerfect.test(clause) && !ownInner.test(clause));
  });
}

/** What comes next in a story in the present: the verb stands right after the word, or the word after the verb. */
const tellsOn =
  /(?:^|[,;:] |\ben )(?:dan|ineens|opeens|plotseling|daarna|even later|op dat moment) (?!ook\b)[a-z]+ (?:ik|ze|zij|hij|hun|haar|zijn|de|het|een|er|niemand|iedereen)\b/;

/** What the rules see in a Dutch sentence. */
export const dutch: Grammar = {
  hasTime: (text) => time(text) !== null,
  hasPlace: (text) => place(text) !== null,
  isPast: (text) =>
    past(text) !== null ||
    /\b(?:toen|terwijl)\b/.test(text) ||
    perfect.test(text) ||
    wordsIn(text).some(isWeakPast),
  tellsOn: (text) => tellsOn.test(text),
  isHabit: (text) => habit(text) !== null,
  isOwnDeed,
  isAboutMe: (text) => /\b(?:ik|mij|me|mijn|mezelf|mijzelf|ikzelf)\b/.test(text),
  startsWithOther: (text) =>
    /^(?:hij|zij|ze|wij|we|jij|je|de|het|een|er|dat|dit|hun|haar|iedereen|niemand)\b/.test(text),
  isWish: (text) =>
    /\b(?:van|met) (?:jullie|de groep|de anderen|collega's)\b/.test(text) &&
    /\b(?:wil|zou|hoop|graag|vraag|nodig|verwacht)\b/.test(text),
};
