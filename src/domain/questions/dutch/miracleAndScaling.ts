import { fine, type DutchRule } from './kinds';
import { allOf, anyOf, not, whenLine, whenMain, whenVerb, whenWhole } from './when';

const miracle = fine('miracle');
const scaling = fine('scaling');

const mark = '(\\d{1,3}|nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd)';
const highMark = '(\\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien)';
const condition =
  '(^|[.,:;] )(stel|gesteld|als|over|in een|op een dag|wanneer|zodra|mocht|(we|ik) spoelen? (\\w+ )?door|het is (\\w+ )?(jaar|maanden)|morgen (is|zijn))\\b|\\b(als|wanneer|waaraan|stel)\\b|\\b(wordt|word) (je |u |ge )?wakker\\b|\\b(jaar|maanden?|weken) (verder|later)\\b|\\b(zie|merk|merkt|ziet|doe|doet|ga|gaat|voel|voelt) (je|jij|u|jullie|ge) (dan|als eerste?)\\b|\\bis er (dan |nu )?anders\\b';
const trouble =
  "(het|dit|alles|probleem|conflict|spanning|gedoe|last|angst|stress|situatie|ruzie|strijd|klacht|zorg|zorgen|knelpunt|kwestie|vraagstuk|dilemma|'t|morgen|helemaal)";

export const miracleRules: readonly DutchRule[] = [
  miracle({
    name: 'miracle',
    fits: allOf(
      anyOf(
        whenLine(
          '\\b(wonder|wonderen|toveren|toverstaf|toverstafje|toverstok|toverstokje|toverfee|toverkracht|toverslag|toverspreuk|toverdrank|tovenaar|fee|magische?|magie)\\b',
        ),
        allOf(
          whenLine(condition),
          whenLine(
            `\\b${trouble}\\b( \\w+){0,5} (opgelost|weg|verdwenen|voorbij|verholpen|er niet meer|gelukt|goed gekomen|goedgekomen|geregeld)\\b( (is|zijn|was|waren|zou|raakt))?`,
            `\\b(is|was|zijn|waren|loopt|gaat) ${trouble}\\b( \\w+){0,3} (opgelost|weg|verdwenen|voorbij|gelukt|goed gekomen|goed(?! genoeg))\\b`,
            '\\bals alles (kon|kan|mogelijk|mocht|mag|goed|anders|lukt|lukte|gaat|ging|klopt|klopte)\\b|\\balles (precies )?(gaat|loopt|ging|liep|is|verloopt) (precies )?(zoals|goed)\\b',
            '\\b(wakker wordt|wordt wakker|als een trein|je slaagt|het (is )?(helemaal )?(lukt|gelukt)|gewenste situatie|precies zoals (je|jij|u)|vannacht|ideaal is|perfect is|helemaal goed)\\b',
          ),
          not(whenLine('\\bals (het|dat|dit) (weer )?(eens )?(niet|wel) (gelukt|lukt)\\b')),
        ),
        whenMain(
          `\\b(ideale|perfecte|gedroomde)\\b(?! (schoon|zoon))`,
          '\\b(je|jouw|uw|jullie|de|een) droom(?!de|t\\b|men)\\w*\\b.*\\b(er)?uit\\b',
        ),
        whenWhole('\\b(ideale|perfecte) (wereld|situatie|dag)\\b'),
      ),
      not(whenLine('\\b(een |de )?(tien|10|nul|0|honderd|100) (betekent|is|staat voor|zou)\\b')),
      not(
        whenLine(
          '\\bwonderen (doet|doen|deed|gedaan|verricht|verrichten)\\b|\\b(doet|doen|deed|deden) (\\w+ )?wonderen\\b',
        ),
      ),
    ),
  }),
];

export const scalingRules: readonly DutchRule[] = [
  scaling({
    name: 'scale',
    fits: allOf(
      whenLine(
        '\\d|schaal|cijfer|procent|punt|stap|getal|thermometer|meter|inschal|lijn|ladder|lat|\\b(nul|vier|vijf|zes|zeven|acht|negen|tien)\\b',
      ),
      whenLine(
        '\\bschaal(tje)? (van|tussen|van|zit|zet|gaat|sta)|\\b(die|deze|de|een|jouw) schaal\\b',
        '\\b(welk|wat voor|een|bij welk|hoog|rapport|het) ?(rapport)?cijfer(tje)?\\b',
        '\\b(hoeveel|welk|wat voor|in|aantal) (procent|percentage|procenten)\\b',
        `\\b(van|tussen) (de |een )?${mark} (tot|en|naar|t/m)( met)? (de |een )?${mark}\\b`,
        `\\b${highMark} (en|in plaats van) geen ${mark}\\b`,
        `\\b(een|die|de|naar|van) ${highMark}($|[,.]|( (voor (je|jou|u)|te|eruit|maken|worden|geven|gaan|en|of|zijn|zou|wordt|is|eruitzien|staan|staat|zit|al|nu|naar|in|dan|maakt|geeft|geef)\\b))`,
        '\\b(welk|wat voor) getal\\b|\\b(thermometer|stressmeter|energiemeter|meetlat)\\b|\\binschalen\\b|\\b(op|van) (die|de|deze) (lijn|meetlat|ladder|lat)\\b',
        `\\b(jouw|je|uw|die|haar|zijn|deze|de) ${highMark}($|[,.]| (en|van|naar|voor|is|komt|zit)\\b)`,
        `\\b(een|half|1|twee|drie|\\d) punt(je|en)? (hoger|omhoog|erbij|meer|verder)\\b|\\bstap(je)? hoger op\\b`,
        `\\b(als|dat|waarbij) ((een|de) )?(\\d{1,2}|nul|tien)\\b`,
      ),
      not(whenVerb('\\bklopt\\b')),
      not(
        whenLine(
          `\\b(andere kant van de lijn|(kind|jongen|jongetje|meisje|baby|leerling|zoon|dochter)(tje|eren|s)? van ${mark})\\b`,
        ),
      ),
      not(
        whenLine(
          '\\b(\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (uur|jaar|dagen|weken|maanden|minuten|man|mensen|kinderen|keer|personen)\\b',
        ),
      ),
      not(whenLine('^(hoe laat|hoe lang|hoelang)\\b')),
    ),
  }),
];
