import { nudged, type DutchRule } from './kinds';
import { resource } from './resource';
import { allOf, anyOf, not, whenStatement } from './when';

const advice = nudged('advice');

/** Verbs and turns that say that something does good. */
const doesGood =
  '(helpt|hielp|scheelt|scheelde|loont|voorkomt|voorkwam|(doet|doen|deed) (vaak |meestal |al |echt |altijd )*(veel|wonderen|goed)|(geeft|geven|gaf|gaven|brengt|bracht) (vaak |meestal |al |echt |altijd |je |een hoop |veel |zoveel |zo |meer |ook |wat |me |ons )*(rust|lucht|ruimte|duidelijkheid|structuur|houvast|overzicht)|(biedt|bieden) (vaak |meestal |altijd )*(uitkomst|houvast|structuur)|is (vaak |al )*het halve werk|is goud waard|is de moeite waard|kan geen kwaad|is (iedereen|je|men) (bij gebaat|mee geholpen)|(levert|leveren) (vaak |je |meestal |altijd )*(veel|meer|wat|iets) op|maakt (vaak |al )*(een groot|een wereld van|veel|het|een) verschil)';

const notAboutOne = '^(hij|zij|ze|je|jij|u|jouw|uw|iedereen|niemand|dus|zo|dit|die)\\b';
const denied = '\\b(niet|geen|nooit|niets|niks|nauwelijks|niemand)\\b';

const modal =
  '(kan|kunnen|wil|willen|moet|moeten|mag|mogen|zal|zullen|zou|zouden|had|hadden|heeft|hebben|heb|is|was|ben|bent|zijn|waren|kon|konden|wilde|wilden|lijkt|lijken|durft|durven|gaat|gaan|gingen|dat|die)';

const first =
  '(niet|eerst|vooral|altijd|nooit|lekker|rustig|meteen|direct|even|gewoon|beter|liever|eerder|vaker|samen|hardop|desnoods|af en toe|elke \\w+|iedere \\w+|eerlijk|dicht bij jezelf|een (dagje|weekje|nachtje|uurtje|keer|keertje))';

/** Advice as a rule of thumb, a benefit or a place to go to, told of no one. */
export const generalAdvice: readonly DutchRule[] = [
  advice({
    name: 'it-does-good',
    fits: anyOf(
      allOf(
        whenStatement(`\\b${doesGood}\\b`),
        not(whenStatement(notAboutOne)),
        not(whenStatement(denied, '\\bhielp (\\w+ )?(je|jou|u|hem|haar)\\b')),
      ),
      whenStatement(
        ', (dat|die|dan) (werkt|werken|helpt|helpen|hielp|hielpen|werkte|scheelt|scheelde)\\b(?! (\\w+ )?(niet|nooit|toch))',
        '\\b(had|zou|hadden|zouden) .*\\b(een hoop|veel|al|heel wat|vast|misschien) (\\w+ )?(gescheeld|geholpen|schelen|voorkomen|uitgemaakt)\\b',
        '\\b(kan|kunnen|zou|zouden) ([\\w-]+ ){0,5}?(in betekenen|mee helpen|bij helpen|in bemiddelen|over adviseren|bij ondersteunen|in meedenken)$',
        `^([a-z]+en|praten|slapen|lachen|[a-z]+ing|humor|afstand|rust|tijd|geduld|duidelijkheid|structuur|eerlijkheid|openheid) (helpt|werkt|loont|scheelt|lucht op|doet wonderen|heelt|is het beste)\\b`,
        "^([\\w'-]+ ){1,4}vind(t|en) het (vaak |meestal |altijd |juist |wel )*(fijn|prettig|goed|belangrijk|leuk) (als|om|wanneer)\\b",
      ),
    ),
  }),
  advice({
    name: 'it-is-wise',
    fits: allOf(
      anyOf(
        whenStatement(
          "^((volgens mij|naar mijn (idee|mening)|in zo'n geval|dan|vaak|meestal|soms|eigenlijk) )?(het|dat|is het) (is )?(\\w+ ){0,3}?(goed|belangrijk|verstandig|handig|slim|beter|nodig|zaak|raadzaam|aan te raden|de moeite waard|fijn|prettig|zinvol|nuttig|essentieel|tijd) (om|te)\\b",
          "^((volgens mij|naar mijn (idee|mening)|in zo'n geval|dan|vaak|meestal|soms|eigenlijk) )?(het|dat|is het) (is )?(\\w+ ){0,3}?(belangrijk|verstandig|handig|slim|beter|nodig|zaak|raadzaam|zinvol|nuttig|essentieel|tijd) (dat|als|wanneer) (je|u|jij|jullie)\\b",
          '^(een|de|je|nog een) (\\w+ )?(optie|mogelijkheid|alternatief|oplossing|tip|truc|kunst|sleutel|manier|stap|uitweg|regel|vuistregel|strategie) (\\w+ )?(is|zou|kan|blijft)\\b',
          '^het (\\w+ )?(geheim|advies|devies|beste|handigste|slimste|verstandigste|makkelijkste|eerlijkste|enige|minste) ([\\w-]+ ){0,6}?(is|lijkt)\\b',
          '\\b(dat|dit) is (mijn|ons|altijd mijn|nog altijd mijn) (devies|advies|tip|gedacht|motto|regel|stelregel|raad)\\b',
          '\\b(kan|kunnen|zou|wil) ik (je|jou|u|jullie|iedereen|het)\\b.*\\baanraden\\b|\\b(een aanrader|echt aan te raden|gun ik (je|jou|u))\\b',
          "^(beter|liever|eerder) ([\\w'-]+ ){1,8}dan\\b",
          '^al is het maar\\b',
          '\\b(heb|hebben|heeft|hebt) (\\w+ )?(baat bij|recht op)\\b|\\bkom (je|u) (\\w+ ){0,3}(eind|verder|ver)\\b',
          '\\bis het (altijd |vaak |meestal )?(verstandig|raadzaam|handig|slim|belangrijk|goed) (een|altijd|eerst|even|dat)\\b',
          '\\bis (\\w+ )?(vaak|altijd|meestal|soms|toch|gewoon|eigenlijk) (beter|verstandiger|handiger|slimmer|effectiever|wijzer) dan\\b',
          '^(mij|ons) (heeft|had|hielp|helpt) (het|dat|een)\\b',
        ),
        whenStatement(
          '^(ik|we) (denk|vind|geloof|meen) (\\w+ )?dat (je|jij|u|ge|jullie|het|een|de|er) .*\\b(moet|moeten|kunt|kan|zou|zouden|beter|verstandig|goed aan doet|helpt|helpen|op zijn plaats|nodig is|handig|mag)\\b',
          '^(volgens mij|naar mijn idee|denk ik|wat mij betreft) (helpt|heb je meer aan|kom je verder|is een|werkt|moet er|mag)\\b',
        ),
      ),
      not(
        whenStatement(
          '\\b(hebt|bent|had|was|heeft|zou) ge\\w+\\b|\\b(geweest|gehad)\\b|\\bge\\w+ (hebt|hebben|bent)\\b|\\b(hij|zij|ze) (\\w+ ){0,4}(moet|moest|had)\\b',
        ),
      ),
    ),
  }),
  advice({
    name: 'first-do-this',
    fits: allOf(
      whenStatement(
        `^(?!beter dan\\b)${first} ((?!${modal}\\b)[\\w'-]+ ){0,9}(?!ge\\w+en\\b)([a-z]{2,}en|[a-z]*(gaan|staan|slaan|doen|zien))($|,| en\\b| dan\\b)`,
      ),
      not(whenStatement('^(gewoon|eerst|samen|liever|even) (een |de )?\\w+$')),
    ),
  }),
  advice({
    name: 'there-is-something-for-it',
    fits: allOf(
      anyOf(
        whenStatement(
          `\\b(er|daar) (is|zijn|bestaat|bestaan) .*\\b${resource}\\b`,
          `^daar (is|zijn|heb|hebt|hebben|bestaat|bestaan) (je |we |jullie |er )?(toch |immers |gewoon |nou juist )*(een |de |het |goede )?${resource} (voor|bij)\\b`,
          '^(dit|dat|zoiets|het|die|dat soort dingen) (moet|hoort|mag|kan) (gewoon |echt |toch |eigenlijk |allereerst |zo snel mogelijk )*(naar|bij|in|via|op|langs) ',
        ),
      ),
      not(whenStatement(denied)),
    ),
  }),
];
