import { nudged, type DutchRule } from './kinds';
import { allOf, not, whenLine, whenStatement } from './when';

const advice = nudged('advice');

const guess =
  '\\bmoet(en)? wel\\b|\\bge\\w+ (zijn|hebben)\\b|\\b(zijn|hebben) ge\\w+|\\b(bang|boos|moe|kwaad|verdrietig|opgelucht|trots|blij|rot|alleen) (zijn|geweest zijn)\\b|\\bvan (jezelf|je baas|je ouders)\\b';

/** What could have been done, and neither felt nor known. */
const deed =
  '(?!weten|zien|voelen|aanvoelen|horen|begrijpen|snappen|verwachten|voorzien|vermoeden|merken|beseffen|denken|zijn|hebben|worden|lachen|huilen|schamen)([a-z]+ )?(?!weten|zijn|hebben|worden)[a-z]*(en|gaan|staan|doen)';

/** What one does as a rule. */
const act =
  '(bel|meld|bespreek|vraag|leg|schakel|mail|overleg|stuur|betrek|zet|breng|schrijf|noteer|regel|check|licht)t?';

/** "Hoort eerst te bellen", "dient het te melden". */
const ought =
  "(hoort?|dient?|behoort?|horen|dienen|behoren) (?!.*\\b(niet|geen)\\b)([\\w'-]+ ){0,9}?te (?!weten|zijn|snappen|begrijpen)[a-z]*(en|gaan|staan|doen|zien)($|[,;] )";

/** Advice to the other, softened or not, in the order of a statement. */
export const adviceToYou: readonly DutchRule[] = [
  advice({
    name: 'perhaps-you-could',
    fits: allOf(
      whenStatement(
        '(^|, (maar |dus |want |en )?)(misschien|wellicht|mogelijk|eventueel|anders|wie weet) .*\\b(kun|kan|kunt|kunnen|moet|moeten|zou|zouden|helpt|handig|idee|beter|goed|verstandig|(iets|wat) (voor|om|aan)|iets$|wat aan|proberen|een keer|eens|uitkomst|baat|lucht|scheelt|werkt)\\b',
        "^misschien ((?!(dat|als|heeft|hebben|ben|bent|is|zijn|was|waren|wil|willen|kan|kunnen|had|hadden|omdat|je|jij|u|hij|ze|zij)\\b)[\\w'-]+ |(met|bij|aan|voor|door|van) (je|jouw|uw) [\\w-]+ ){0,6}(?!ge\\w+en$|waren$|hadden$)[a-z]{2,}en$",
        '^misschien wil(t)? (je|u|ge) .*\\b(eens|nachtje|kijken|proberen|overwegen|nadenken|bespreken|praten)\\b',
        '^(je|jij|u|jullie|ge|gij) ([\\w]+ )?(zou|zouden)\\b.*\\b(kunnen|moeten|eens|ook|beter|gewoon|misschien|best|toch)\\b',
        '^(je|jij|u|jullie|ge|gij) (kan|kunt|kun|kunnen|mag|mogen)\\b(?!( (?!dat\\b|als\\b|om\\b|wat\\b)[\\w-]+){0,5} (niet|geen|niks|nooit|slecht|moeilijk)\\b)',
        '^(je|jij|u|jullie|ge|gij) (moet|moeten|hoeft|hoeven)\\b',
        '^(je|jij|u|jullie|ge|gij) (had|hadden)\\b.*\\b(beter|ook|gewoon|eerst|toch|even|eens)\\b.*\\b(kunnen|moeten)\\b',
        `^(je|jij|u|jullie|ge|gij) (had|hadden) (?!.*\\b(niet|geen|nooit|wel|toch)\\b)([\\w'-]+ ){0,8}?moeten ${deed}$`,
        `^(?!als\\b|(hij|zij|ze|ik|wij|we|iedereen|niemand|iemand)\\b)[\\w' -]{3,60}? (had|hadden) (je|jij|u|jullie|ge|gij) (?!.*\\b(niet|geen|nooit|wel|toch)\\b)([\\w'-]+ ){0,4}?(eerst|meteen|direct|gelijk|vooraf|eerder|gewoon) ([\\w'-]+ ){0,3}?moeten ${deed}$`,
        `^(dan|dat|dit|daar|toen|daarna|zoiets|eigenlijk|volgens mij|in zo.n geval) (had|hadden) (je|jij|u|jullie|ge|gij) (?!.*\\b(niet|geen|nooit|wel|toch)\\b)([\\w'-]+ ){0,6}?moeten ${deed}$`,
        `^(je|jij|u|jullie|ge|gij|men) ${ought}`,
        `^((zoiets|zulke dingen|dat soort dingen|dat|dit|normaal( gesproken)?|officieel|formeel)|(in|bij|na|met) (zo'n|zulke?|dat soort|twijfel|een)( [\\w-]+){0,4}) ${act} (je|u|men) ([\\w'-]+ ){0,4}?(eerst|meteen|direct) `,
        `^(?!als\\b)[\\w',:; -]{3,80}? ${ought.replace(' ', ' (je|jij|u|jullie|ge|gij|men) ')}`,
        '^(volgens mij|denk ik|naar mijn (idee|mening)|eigenlijk|dan|daar|dat|zoiets|hier|eerst|in zo.n geval|de volgende keer|volgende keer) (moet|kun|kan|kunt|zou|mag|helpt|is het (\\w+ )?(beter|goed|handig|verstandig)) (je|jij|u|jullie|het)\\b',
        "^(?!als\\b)[\\w',:; -]{3,80}? (kun|kan|kunt|moet|mag|zou|zoudt) (je|jij|u|ge|gij) (?!.*\\b(niet|geen|nooit|niks|moeilijk|onmogelijk|wel|toch)\\b)([\\w'-]+ )*[\\w'-]+(en|gaan|staan|doen|zien)($|[,;] )",
        '^(een mens|men|we|een ieder) (moet|moeten|kan|kunnen|mag|mogen) (ook |nu eenmaal |soms |vaker |gewoon )*',
        '^dan (bel|vraag|ga|zeg|doe|zoek|stop|schrijf|mail|app|praat|neem|laat|meld|geef|stuur|maak|pak|plan|regel|ruil|zet|stap|leg) (je|jij|u) ([\\w-]+ ){0,3}?(toch|gewoon|maar)\\b',
        "^(zo'n|zulke|zo een|(dat|dit) soort|met|bij|voor|de|een|het|die|deze) [\\w' -]+? (moet|kun|kunt|zou|mag) (je|jij|u) ([\\w'-]+ )*([\\w'-]+en|zijn|gaan|staan|doen|zien)\\b",
        '^(je|jij|u|jullie|ge|gij) (doet|doe|deed|zou) er (\\w+ ){0,2}?(goed|verstandig|slim|wijs|beter) aan\\b',
        '\\b(is wat|is alles wat|het enige wat) .*\\bnodig (heeft|hebben)$',
        "^(?!je|jij|u|hij|ze|zij|hun|jullie)[\\w' -]+ (heeft|hebben) (gewoon |vooral |juist |meestal |altijd )*([\\w-]+ ){0,3}?(structuur|grenzen|duidelijkheid|regels|rust|veiligheid|voorspelbaarheid|houvast|aandacht|ritme|nabijheid) nodig\\b",
      ),
      not(whenStatement(guess)),
      not(whenLine('\\b(moet|moeten|hoeft) .*, ?(he|nietwaar|of niet|klopt dat)$')),
      not(whenStatement('\\bkunnen weten\\b|\\bweten dat\\b|\\bniet (menen|vertellen)\\b')),
    ),
  }),
  advice({
    name: 'it-seems-wise',
    fits: whenStatement(
      '\\b(lijkt|leek) (me|mij) .*\\b(om|goed|verstandig|handig|beter|dat je|als je|slim|nuttig|zinvol)\\b',
      '^lijkt (me|mij)\\b',
      '^(het|dat) zou (\\w+ ){0,3}(goed|mooi|fijn|handig|helpen|beter|verstandig|slim|kunnen helpen|schelen)\\b',
      '^(het|dat) (helpt|werkt|scheelt) (\\w+ ){0,4}(om|als|echt|goed|altijd|vaak|enorm)\\b',
      '^gewoon (\\w+ ){0,4}\\w+en\\b',
      '^(niet|eerst|vooral|altijd|nooit|lekker|rustig|meteen|direct|even) (\\w+ ){0,4}(?!ge\\w+en\\b)\\w{3,}en(,|$| en\\b)',
      '^(?!hij|zij|ze|je)[\\w ]+ is (\\w+ )?(een )?kwestie van \\w+en\\b',
      '\\bwerkt ([\\w-]+ ){0,4}?(beter|het beste?|goed|prima|uitstekend)\\b',
      "^[\\w' -]+ (je|u) (\\w+ )?(het beste?|beter|liever)\\b",
      '\\b(doet|doen|deed|deden) (\\w+ )?wonderen\\b|\\bwonderen (doen|gedaan|verricht)\\b',
      '^(een|de|het) [\\w ]+ (zou|zouden) (\\w+ )*(helpen|kunnen helpen|goed doen)\\b',
    ),
  }),
];
