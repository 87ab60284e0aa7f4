import { wordsOf } from '../sentence';
import { nudged, type DutchRule } from './kinds';
import { isState, isStrongPast } from './verbs';
import { allOf, anyOf, not, whenMain, whenWhole, whenWord, when } from './when';
import { you } from './words';
import { doing } from './doing';
import { resource } from './resource';

const advice = nudged('advice');

/** Advice behind a question word. */
export const adviceByWord: readonly DutchRule[] = [
  advice({
    name: 'what-if-you',
    fits: allOf(
      whenWhole(`^(en )?(wat )?(nou )?als ${you}\\b`),
      whenMain(`^(wat )?als ${you}\\b`),
      anyOf(
        whenMain(`\\b(gewoon|eens|een keer|nou|lekker|gerust|simpelweg)\\b`),
        not(
          whenMain(
            '\\b(niets|niks|niet|geen|nooit|omgekeerde?|tegenovergestelde?|rollen|gelijk|ongelijk|zou|zouden|had|was|waren|kon|mocht|fout|verliest|weg|ziek|ontslagen|kwijt|stopt|\\w+, (wat|hoe|waar|wie|welke?))\\b',
            ',',
          ),
        ),
      ),
      not(whenMain(', ?(wat|hoe|waar|wie|welk)', `^wat als ${you} [\\w-]+( [\\w-]+)?$`)),
    ),
  }),
  advice({
    name: 'suppose-you-simply',
    fits: whenWhole(
      `^(stel|gesteld)( je voor)? (dat |eens dat )?${you}\\b[^,]*\\b(gewoon|simpelweg|eens|een keer)\\b(?!$)`,
    ),
  }),
  advice({
    name: 'what-about',
    fits: whenWord(
      '^(wat )?als (we|wij) .*\\b(eens|gewoon|een keer)\\b(?!.*, ?(wat|hoe|waar|wie))',
      `^wat dacht ${you} (ervan|van)\\b(?! (de|die|deze|dat|dit|zijn|hun|je|jouw|het (?!idee)|mij|ons|hem|haar|jou|jezelf|zichzelf|u)\\b)`,
      `^wat (denk|denkt) ${you} ervan,? (om|als)\\b`,
      `^wat (zou|zouden|vind|vindt|vinden) ${you} (ervan|er( \\w+)? van)( vinden| denken)?,? (om|als)\\b`,
      `^wat (zou )?(vind|vindt|vinden)? ?${you} van het (idee|voorstel) om\\b`,
      '^wat let (je|u|jullie)\\b',
      `^hoe (kun|kan|kunt|zou) ${you} (?=.*\\b(de volgende keer|voortaan|eerst|gewoon|eens|vaker)\\b).*\\b(zorgen|bereiken) dat ${you}\\b`,
      `^wat zou ${you} (ervan zeggen,? (om|als)|zeggen van)\\b`,
      '^wat is er (nou |eigenlijk )?mis met (gewoon|eens|een keer|af en toe|even|[a-z]+en)\\b',
      '^wat is (er ?op tegen|erop tegen|er mis mee|ertegen)\\b.*\\bom\\b',
      '^(wie|wat|waar|wanneer|hoe|aan wie|met wie)\\b.*\\b(om|als (je|jij|u|jullie)|kunnen)\\b.*\\b(gewoon|simpelweg)\\b(?!$)',
      `^wat (houdt|weerhoudt|belet|hield) (je|u|jullie)( er)?( tegen| van| ervan)*,? om (.* )?(gewoon|eens|even|een keer|nou|meteen|direct)\\b`,
      `^hoe (zou het|lijkt het|klinkt het)( (zijn|voelen|je|voor (je|jou|u)|u))*,? om\\b(?!(?!.*\\b(eens|een keer|gewoon|even|een (tijdje|dag|week|maand|weekend)|wat vaker)\\b).*\\b(niet|geen|zonder|nooit)\\b)`,
      `^wanneer (zou|kun|kan|kunt) ${you} .*${doing}\\b`,
      `^hoe (denk(t)? ${you} erover|ziet? ${you} het (voor (je|u)|zitten)|zou ${you} het vinden),? om\\b`,
      `^hoe (kun|kan|kunt) ${you} .*\\b(eens|gewoon|een keer)\\b`,
      '^hoe (moeilijk|lastig|erg|ingewikkeld) kan het (nou |toch |dan )*zijn\\b|^wat kan het kwaad\\b|^wat is er (op )?tegen (een|om)\\b',
      `^(welke?|wie|wanneer|waar|met wie|aan wie)\\b.* (zou|kun|kan|kunt) ${you} .*\\beens\\b(?!.*\\bwillen\\b)`,
      '^[^,]+, .*\\bmisschien$',
      `^waar wacht ${you} (nog|eigenlijk|dan|nou) op\\b`,
      `^(hoe|wat) zou ${you} (het|ervan) vinden,? (als|wanneer) (ik|we|wij)\\b`,
      `^(welke?|wat voor( een)?) ${resource} (zou|kun|kan|kunt) ${you}\\b`,
      `^hoe zou het (zijn|voelen)( voor (je|jou|u))?,? als ${you} .*\\b(gewoon|eens|een keer|even|wat vaker|wat meer|wat minder|vaker|nou)\\b`,
      `^wat (zou|zal|gebeurt|kan) er (dan |nu )?(gebeuren)?,? ?(als|wanneer) ${you} .*\\b(gewoon|eens|een keer|even|wat vaker|wat meer|wat minder|vaker|nou)\\b`,
      `^wat zou het (je )?(opleveren|brengen|uitmaken|schelen),? (om|als ${you} .*\\b(gewoon|eens|een keer|nou))\\b`,
    ),
  }),
  advice({
    name: 'why-not-simply',
    fits: anyOf(
      allOf(
        whenWord(`^waarom\\b.*\\b(niet|geen)\\b.*\\b(gewoon|eens|simpelweg|even)\\b`),
        when(({ main }) => !isBack(wordsOf(main)[1] ?? '')),
      ),
      whenWord(
        `^waarom (zou|zouden) ${you}\\b.*\\b(niet|geen)\\b`,
        '^waarom (dan )?niet (?!(dan|toen|eerder|meteen|direct|nu|gelukt|meer)\\b)\\w+',
      ),
    ),
  }),
  advice({
    name: 'why-do-you-not',
    fits: allOf(
      whenWord(`^waarom \\w+ ${you}\\b.*\\b(niet|geen)\\b`),
      when(({ main }) => isDeed(wordsOf(main)[1] ?? '')),
    ),
  }),
];

/** A verb that looks back: "waarom zei je dat niet gewoon" asks why. */
const isBack = (verb: string): boolean => isStrongPast(verb) || /^(?:heb|hebt|heeft|ben|bent|is)$/.test(verb);

/** A verb in the present that one could do; weak past forms end in -de or -te. */
const isDeed = (verb: string): boolean =>
  (!isStrongPast(verb) && !isState(verb) && !/[dt]en?$/.test(verb)) || /^(?:meld|vind|neem)t?$/.test(verb);
