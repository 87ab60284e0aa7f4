import type { QuestionGrammar } from '../questionRules';

const person =
  'collega|team|leidinggevende|manager|baas|chef|directeur|directie|management|bestuur|organisatie|ouder|moeder|vader|client|patient|' +
  'leerling|student|kind|zoon|dochter|dochtertje|partner|groep|klas|arts|huisarts|specialist|verpleegkundige|medewerker|begeleider|' +
  'stagiair|stagiaire|school|gemeente|familie|buurman|buurvrouw|klant|rechter|advocaat|docent|mentor|vrijwilliger|bewoner|' +
  'jongen|meisje|jongere|gezin|man|vrouw|coach|intern|teamleider|wethouder|cliente|patiente|opdrachtgever';
const other =
  "(?:hem|haar|hen|hun|ze|zij|hij|iemand|iedereen|niemand|mensen|anderen|collega's|ouders|clienten|patienten|leerlingen|studenten|" +
  `(?:(?:mijn|de|het|die|dat|een|onze|ons|deze|dit|zijn|haar|hun) (?:[a-z-]+ )?[a-z-]*(?:${person})(?:e?n|'?s)?))`;
const start = '^(?:(?:en|maar|dus) )?';
const modal = '(?:kan|kunnen|moet|moeten|zou|zouden|mag|mogen|wil|willen|leert|leren|gaat|gaan|zal|zullen)';

const others = [
  `${start}hoe (?:kan|kunnen|moet) (?:ik|we|wij) ${other}\\b.*\\b(?:krijgen|meekrijgen|motiveren|bewegen|veranderen|dwingen)\\b`,
  `${start}hoe (?:krijg|krijgen) (?:ik|we|wij) ${other}\\b`,
  `${start}hoe (?:zorg|zorgen) (?:ik|we|wij) (?:er ?(?:voor)? |ervoor )?(?:met [a-z ]+ )?dat (?!ik\\b|we\\b|wij\\b|mijn eigen\\b)`,
  `${start}hoe (?:kan|kunnen|moet) (?:ik|we|wij) (?:er ?(?:voor)? |ervoor )?(?:zorgen )?(?:er ?voor )?(?:zorgen )?dat (?!ik\\b|we\\b|wij\\b)`,
  `${start}hoe (?:motiveer|beweeg|dwing|verander) (?:ik|we|wij) ${other}\\b`,
  `${start}(?:hoe komt het dat|wat maakt dat) ${other}\\b(?!.*\\b(?:ik|mij|me|mijn)\\b)`,
  `${start}(?:waarom|hoezo) (?!(?:[a-z]+ )?(?:ik|we|wij)\\b)(?:[a-z]+ )?${other}\\b`,
  `${start}(?:hoe|wat|wanneer) ${modal} ${other}\\b`,
  `${start}${modal} ${other}\\b`,
].map((pattern) => ({ pattern, made: null as RegExp | null }));

/** Made on first use: a note without a question costs nothing. */
function matchesOne(text: string): boolean {
  return others.some((one) => (one.made ??= new RegExp(one.pattern)).test(text));
}

const me = /\b(?:ik|mij|me|mijn|mezelf|mijzelf|ikzelf)\b/;

/** How the rules see a question in Dutch. */
export const dutchQuestions: QuestionGrammar = {
  aboutOthers: matchesOne,
  aboutMe: (text) => me.test(text),
  second: (text) =>
    /(?:^|[ ,;])(?:en|of|maar) (?:hoe|wat|waarom|welke?|wanneer|wie|waar[a-z]*) [a-z]+ (?:ik|we|wij|hij|zij|ze|er|het|dat|mijn|je)\b/.test(
      text,
    ),
  hiddenSolution: (text) =>
    /\b(?:overtuig(?:en)?|maak ik [a-z ]+ duidelijk dat|leer ik [a-z ]+ dat|overhalen|laten inzien|duidelijk maken dat|aan (?:het|zijn|haar|hun) verstand|uitleggen dat|laten zien dat|bijbrengen dat|leren accepteren|laten accepteren)\b/.exec(
      text,
    )?.[0] ?? '',
  closed: (text) =>
    /^(?:(?:en|maar|dus) )?(?:ben|is|was|waren|zijn|heb|heeft|had|hebben|kan|kun|kunnen|kon|mag|mogen|mocht|moet|moeten|moest|zal|zou|zullen|wil|willen|wilde|doe|doet|deed|ga|gaat|ging|durf|hoef|word|wordt|klopt|vind|weet|hoort|of) [a-z]+/.test(
      text,
    ),
  absolute: (text) => /\b(?:altijd|nooit|iedereen|niemand)\b/.exec(text)?.[0] ?? '',
};
