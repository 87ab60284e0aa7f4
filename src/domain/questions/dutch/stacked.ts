import { nudged, type DutchRule } from './kinds';
import type { Reading } from './reading';
import { finiteVerbs } from './verbs';
import { allOf, not, whenMain, when } from './when';
import { askingPhrase, subject } from './words';

const stacked = nudged('stacked');

/** Whether a second question can follow in it. */
const mayGoOn = ({ main }: Reading): boolean => main.includes(',') || /\b(?:en|of|maar|zo)\b/.test(main);

const verb = `(${finiteVerbs.split(' ').join('|')})`;
/** What goes before "je" and is no verb. */
const linking =
  '(als|dat|of|en|maar|om|omdat|toen|nu|terwijl|want|wat|wie|hoe|waar\\w*|wanneer|zoals|voordat|nadat|zodra|zolang|met|van|voor|aan|bij|op|in|door|over|naar|tegen|uit|sinds|doordat|zodat|tenzij|tot|totdat|mits|hoewel|behalve|zonder|volgens|sta|los|na|naast|ondanks|buiten|tijdens|binnen|onder|tussen|namens|mocht|had|was|al|ook|stel|denk|dacht|vind|vond|zou|zeg|zei|weet|snap|herken|zie|waarop|waarin|die|inclusief|per|rond|wegens|dankzij|kijk|ken|zodat|pas|juist|gezien|kun|wil)';

const nounSubject = '(de|het|een|je|jouw|jullie|uw|iedereen|er|haar|zijn|die|jij|u)';

/** "Wat als hij nee zegt, wat doe je dan": one question, with its condition. */
const whatIf =
  '^wat (nou |nu )?als [^,]+,(?! en\\b)(?! maar\\b)(?!.*, )(?!.* en (wat|hoe|waar|wie|waarom)\\b)';

/** More than one question in a line: of two, the easier one gets an answer. */
export const stackedRules: readonly DutchRule[] = [
  stacked({
    name: 'two-question-marks',
    fits: when(({ asked }) => asked > 1),
  }),
  stacked({
    name: 'and-a-question-word',
    fits: allOf(
      when(mayGoOn),
      whenMain(
        `.(,? (en/of|en)|, (maar|of)| maar(?! wat$| wat (aan het |(?!${subject}\\b)[\\w-]+ ?){1,3}$))( ook| dan| toen| zo ja,?| zo nee,?| zo niet,?| daarna| vervolgens)* ${askingPhrase}\\b`,
        `.,? (zo ja|zo nee|zo niet),? ${askingPhrase}`,
        `^${askingPhrase}\\b.*\\w, (${askingPhrase}|(hoe|welke?|wat voor) (?!${subject}\\b)[\\w'-]+) ${verb}\\b`,
        `^(?!mocht|had|was|ware|zou|stel|gesteld|als|vraag ik|vroeg ik|vroegen we|(loop|neem|haal|spoel|draai|speel) (die|dat|het|deze|dit)\\b)[\\w']+ ${subject}\\b.*\\w, ?(hoe|waarom|wanneer|wie|wat) ${verb}\\b`,
        `^${askingPhrase}\\b.*, en (met|voor|bij|van) [\\w-]+( [\\w-]+)?$`,
        `^${askingPhrase}\\b.*, en ((dat|die) van [\\w ]+|(de|het|je|jouw|haar|zijn|hun) [\\w-]+|jij|u|jullie|hij|zij|jijzelf|de rest|de anderen)$`,
        '^([a-z]+ )?welke?\\b.*, ([a-z]+ )?welke? ',
        `^${askingPhrase} .* en of ${subject}\\b`,
        `\\w,? \\w+,? of (wat|hoe|wie|waar\\w*) ${verb} ${subject}\\b`,
        `^${askingPhrase}\\b.*\\w, (in|op|bij|met|aan|voor|van|sinds|tot|vanaf) (welke?|wie|wanneer)\\b(?! (dan ook|ook))`,
      ),
      not(whenMain('\\bhoe dan ook\\b|\\bwat (je|jij|u) [a-z]+ en wat (niet|wel)$', whatIf)),
    ),
  }),
  stacked({
    name: 'and-a-verb',
    fits: allOf(
      when(mayGoOn),
      whenMain(
        `.(,? (en/of|en|maar)|,)( ook| dan| toen| zo ja,?| daarna)* (?!zou ik\\b)${verb} (${subject}|${nounSubject})\\b`,
        `.,? en (?!als|dat|omdat|toen|nu|met|van|voor|aan|bij|op|in|door|over|naar|tegen|uit|die|hier|daar|ook|wel|niet|of|om|alles|wat)[\\w']+ (je|jij|u|hij|jullie)\\b(?! [\\w']+$)`,
        `^${askingPhrase}\\b.*\\w,? of ${verb} ${subject}\\b`,
        `^${askingPhrase}\\b.*\\w, (?!${linking}\\b)[a-z]+ (je|jij|jullie) [\\w']`,
        `^${askingPhrase}\\b.*\\w, (?!dat|met|want|niet|uit|tot|wat|of)[a-z]+(t|de|te|den|ten) (ie|hij|jij|u|ze|zij|we|jullie|je) \\w`,
      ),
      when(({ lead }) => lead !== 'statement' && lead !== 'command'),
      not(
        whenMain(
          `, (denk|dacht|vind|vindt|denkt|zeg|zei|weet|zou|klopt|lukt|herken|snap|zie) (je|jij|u|ze|hij|dat)( (zelf|eigenlijk|dan|dat|dit|ook|niet|nog|het|zeggen))*$`,
          `, (als|zoals) `,
          whatIf,
          '^(als|wanneer|indien) [^?]*, dan [\\w-]+ ',
          `^${askingPhrase} [\\w']+ (je |jij |u |hij |ze )?en [\\w']+ (je|jij|u|hij|ze|jullie)\\b`,
        ),
      ),
    ),
  }),
];
