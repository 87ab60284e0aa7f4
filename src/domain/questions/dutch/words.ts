import { lazyWords } from '../lazyPattern';

/** Word classes of Dutch, as parts of patterns. All texts they are tried on are without accents (`readDutch`). */

/** The one who is asked. */
export const you = '(?:je|jij|u|jullie|ge|gij)';

/** What can stand behind a finite verb as its subject. */
export const subject =
  "(?:je|jij|u|jullie|ge|gij|ik|we|wij|hij|ie|ze|zij|het|'t|dat|dit|die|deze|er|iemand|niemand|iedereen)";

export const isSubject = lazyWords(
  "je jij u jullie ge gij ik we wij hij ie ze zij het 't dat dit die deze er iemand niemand iedereen",
);

/** Nouns for persons and groups: only they tell "je collega" from "je" as a subject. */
export const person =
  "(?:(?:\\w+ )?(?:\\w*(?:voorzit(?:ter|ster)|leid(?:er|ster)|genoot|genote|gever|nemer|kundige|loog|loge|werk(?:er|ster)|vrouw|man|moeder|vader|ouders?|vriend(?:in)?|leerlingen?|student(?:en)?|client(?:en)?|patient(?:en)?|collega(?:'s)?|bewoners?|klanten|begeleid(?:er|ster)|arts)|leidinggevenden?|collega(?:'s)?|baas|bazin|chef|teams?|partner|client(?:en)?|patient(?:en)?|leerling(?:en)?|student(?:en)?|klas|kind(?:eren)?|zoon|dochter|broer|zus|manager|directeur|directie|directrice|groep|familie|gezin|rechter|tegenpartij|stagiair\\w*|docent(?:en)?|leraar|lerares|juf|meester|mentor|coach|supervisor|klant(?:en)?|bewoner|opa|oma|agent|advocaat|wethouder|bestuur|buren|organisatie|voorganger|opvolger|beste|omgeving|achterban|therapeut|kinderen|medestudent(?:en)?|vrienden|vriendinnen|maat|maatje|schoon\\w+|ex))";

/** Who is named by what they are at home, without an article. */
export const kin = '(?:vader|moeder|papa|mama|opa|oma)';

/** Someone else than the one who is asked: a pronoun, or a noun with what belongs before it. */
export const other = `(?:hij|zij|ze|die|iemand|anderen|men|${kin}|(?:de|het|een|jouw|uw|jullie|die|dat|deze|zijn|haar|hun|onze|ons|mijn|elke?|zo'n)(?: \\w+)? [\\w'-]+|(?:je|u) ${person})`;

/** Verbs of saying, seeing and thinking, which tell how someone else looks at things. */
export const regarding =
  '(?:zeggen|vinden|denken|antwoorden|vertellen|merken|opmerken|zien|horen|adviseren|aanraden|opvallen|voelen|willen|wensen|omschrijven|beschrijven|typeren|noemen|kijken|reageren|ervaren|hopen|verwachten|verbazen|doen|uitleggen|bedoelen|beleven|vragen|nodig hebben|nodig gehad hebben|beoordelen|schetsen|samenvatten|waarderen|missen|herkennen|geven|inschatten)';

/** Verbs that ask for a story: "kun je ... vertellen" asks openly in the form of a closed question. */
export const telling =
  '(?:vertellen|beschrijven|schetsen|toelichten|omschrijven|uitleggen|uitweiden|meenemen|mee(?: terug)? (?:willen |kunnen )?nemen|teruggaan|verhelderen|verduidelijken|verwoorden|onder woorden brengen|woorden (?:aan )?geven|een naam geven|ophelderen|concretiseren|concreter? (?:maken|worden)|terughalen|terugroepen|inzoomen|stilstaan|helpen (?:te )?begrijpen)';

/** Verbs that do so only with what is told: "iets zeggen over", "een voorbeeld geven". */
export const tellingSome =
  '\\b(?:iets|wat|meer|over|inkijkje|schets|voorbeeld|moment|beeld|toelichting|indruk|uitleg|context|achtergrond|waar\\w*|hoe|welke?|wie|wanneer)\\b.*\\b(?:zeggen|delen|noemen|geven|aangeven|benoemen|ingaan|kwijt)\\b|\\b(?:zeggen|delen|noemen|geven|aangeven|benoemen|ingaan)\\b.*\\b(?:wat|hoe|waar\\w*|welke?|wie|wanneer|over)\\b';

/** Particles that make an advice of a question, and words of comparison that do the same. */
export const nudging =
  '(?:gewoon|eens|een keer(?:tje)?|eensje|even|beter|gerust|simpelweg|toch ook|misschien|anders|lekker|nou)';

/** Words that make one moment into a habit. */
export const always =
  '(?:altijd|nooit|steeds|telkens|elke keer|iedere keer|constant|voortdurend|alweer|weer|almaar|de hele tijd|eeuwig)';

export const questionWord =
  '(?:wat|wie|wiens|hoe|hoezo|hoeveel|hoelang|waarom|vanwaar|wanneer|welke?|waar(?:aan|bij|binnen|door|heen|in|langs|mee|na|naar|naartoe|om|onder|op|over|tegen|toe|tussen|uit|van|vandaan|voor)?)';

/** "Met wie", "op welk moment", "in hoeverre": the question word with its preposition. */
export const askingPhrase = `(?:(?:(?:aan|achter|bij|binnen|door|in|langs|met|na|naar|naast|om|onder|op|over|per|rond|samen met|sinds|te|tegen|ten opzichte van|tijdens|tot|tussen|uit|van|vanaf|vanuit|vanwege|namens|volgens|voor|wegens|zonder) )?${questionWord}|in hoeverre|tot hoever|in hoever)`;
