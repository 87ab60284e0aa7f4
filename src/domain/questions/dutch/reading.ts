import { lazyWords } from '../lazyPattern';
import type { Sentence } from '../sentence';
import type { Possible } from '../patterns/patternBook';
import { withoutAccents } from '../patterns/signs';
import { dutchBook } from './book';
import { announced, withoutFillers } from './openers';
import { isCommand, isFiniteVerb } from './verbs';
import { hasChatSpelling, withoutChatSpelling } from './chatSpelling';
import { exclaimed } from './exclaimed';
import { withoutRestart } from './restarts';
import { askingPhrase, isSubject, subject } from './words';

/** How a question begins: with a question word, its verb, a command, a condition, or in the order of a statement. */
export type Lead = 'word' | 'verb' | 'command' | 'if' | 'statement';

/**
 * A Dutch line as the rules read it. All texts are in small letters without accents. `whole` is the sentence that asks,
 * without the fillers before it; `main` is `whole` from the clause on in which the asking begins. `isAnnounced` says that it
 * came behind words such as "ik ben benieuwd"; `asked` counts the sentences that ask something.
 */
export interface Reading {
  readonly line: string;
  readonly whole: string;
  readonly main: string;
  readonly lead: Lead;
  /** The bit of `lead`. */
  readonly starts: number;
  readonly isAnnounced: boolean;
  readonly asked: number;
  readonly hasQuestionMark: boolean;
  /** It has a question mark, or no sign at its end, as one types in a chat. */
  readonly mayAsk: boolean;
  /** The patterns of the rules for which `line` has the words. */
  readonly possible: Possible;
}

let last: { of: Sentence; reading: Reading } | null = null;

/** Reads a sentence; the one read last is kept, since all rules ask for the same one. */
export function readDutch(sentence: Sentence): Reading {
  if (last?.of !== sentence) last = { of: sentence, reading: read(sentence) };
  return last.reading;
}

const leads: readonly Lead[] = ['word', 'verb', 'command', 'if', 'statement'];

/** The bit of a way to begin. */
export const leadBit = (lead: Lead): number => 1 << leads.indexOf(lead);

function read(sentence: Sentence): Reading {
  const plain = withoutAccents(sentence.plain);
  const possible = dutchBook.possibleIn(plain);
  if (!hasChatSpelling(plain, possible)) return readIn(sentence, withoutAccents, plain, possible);
  const line = withoutChatSpelling(plain);
  const spelled = (text: string): string => withoutChatSpelling(withoutAccents(text));
  return readIn(sentence, spelled, line, dutchBook.possibleIn(line));
}

type Plainly = (text: string) => string;

/** Reads a sentence of which the whole `line` is written `plainly` already, and was looked up. */
function readIn(sentence: Sentence, plainly: Plainly, line: string, lookedUp: Possible): Reading {
  const isOne = sentence.sentences.length === 1;
  const asked = sentence.asked
    .map((one) => (isOne ? line : plainly(one)))
    .filter((one) => !isTag(one, lookedUp));
  const said = asked.at(-1) ?? (isOne ? line : plainly(joined(sentence)));
  const picked = withoutRestart(said);
  const possible = picked === said ? lookedUp : dutchBook.possibleIn(`${line}, ${picked}`);
  const whole = withoutFillers(picked, possible);
  const hasQuestionMark = sentence.questionMarks > 0;
  const mayAsk = hasQuestionMark || !/[.!]$/.test(sentence.text);
  const { main, isAnnounced, lead } = askingPart(
    whole,
    possible,
    hasQuestionMark ? asksOther : mayAsk ? asksSome : asksYou,
  );
  const begins = lead ?? leadOf(main, possible, mayAsk);
  return {
    line,
    whole,
    main,
    lead: begins,
    starts: leadBit(begins),
    isAnnounced,
    asked: asked.length,
    hasQuestionMark,
    mayAsk,
    possible,
  };
}

/** The last sentence, or with only a tag asking, all there is. */
const joined = (sentence: Sentence): string =>
  sentence.asked.length > 0 ? sentence.plain : (sentence.sentences.at(-1) ?? '');

const isTag = dutchBook.finds(
  '^(?:toch|he|of niet(?: soms)?|niet(?:waar| waar| dan)?|klopt (?:dat|het)|ja toch|of wel|echt(?: waar)?|oke|ok|snap je|weet je(?: wel)?|lukt dat|eens|herken je dat|wat vind je|is dat (?:iets|wat|een idee)(?: voor (?:je|jou|u))?|(?:iets|wat) voor (?:je|jou|u)|vind je (?:ook )?(?:niet|wel)|vindt u (?:ook )?niet|denk je niet|zeker|ja|nee|stel|pardon|sorry|huh|wat|hoezo niet|herken je dat niet|zie je dat niet)$',
  '^(?:.*, ?)?en (?:toen|dan)$',
);

interface Asking {
  readonly main: string;
  readonly isAnnounced: boolean;
  /** How it begins, where that is clear. */
  readonly lead: Lead | null;
}

/** The clause in which something is asked, to the end: what stands before it tells when, where or on which condition. */
function askingPart(text: string, possible: Possible, asks: (text: string) => boolean): Asking {
  const first = askingFrom(text, possible, asksWithVerb);
  if (first) return first;
  for (const { index, 0: sign } of text.matchAll(/ ?[,;:] ?| [-–—] /g)) {
    const rest = withoutFillers(text.slice(index + sign.length), possible);
    const found = askingFrom(rest, possible, asks);
    if (found) return found;
  }
  return { main: text.slice(withoutComma(text, possible)), isAnnounced: false, lead: null };
}

/** Who said it, between commas: no question of its own. */
const isAside = dutchBook.finds(
  `^(?:zei|zeg|zegt|vertelde|noemde|schreef|dacht|begreep|begrijp|geloof|hoorde|las) ${subject}(?: (?:net|zelf|zojuist|daarnet))?(?: ?[,;:]| [-–—] )`,
);

/** What makes ready for the question behind it, in the order of a question or a command. */
const isPrelude = dutchBook.finds(
  '^(?:doe|sluit) je ogen\\b',
  '^hoezo ["\']',
  '^(?:beeld|verbeeld|stel|denk) je (?:eens |even |nou |nu )*(?:in|voor)\\b',
  '^probeer (?:je|jezelf|u|eens|nu|even| )+ (?:voor te stellen|in te (?:denken|beelden))\\b',
  '^verplaats je(?:zelf)? (?:eens |even )?in de tijd\\b',
);

function askingFrom(text: string, possible: Possible, asks: (text: string) => boolean): Asking | null {
  if (isAside(text, possible) || isPrelude(text, possible)) return null;
  const question = announced(text, possible);
  if (question !== null) return { main: question, isAnnounced: true, lead: null };
  if (isTag(text, possible)) return null;
  if (beginsWithQuestionWord(text, possible)) return { main: text, isAnnounced: false, lead: 'word' };
  return asks(text) ? { main: text, isAnnounced: false, lead: null } : null;
}

const isStatement = dutchBook.finds(`^(?:${subject}|misschien|volgens)\\b`);

/** "Toen hij dat zei wat deed je": the question word with a verb behind it, further on; behind a statement also its subject. */
function withoutComma(text: string, possible: Possible): number {
  const mustHaveSubject = isStatement(text, possible);
  for (const { index, 1: verb = '', 2: next = '' } of text.matchAll(questionFurtherOn))
    if (isFiniteVerb(verb) && (!mustHaveSubject || isAskedWithStem(next))) return index + 1;
  return 0;
}

const questionFurtherOn = / (?:wat|hoe|wie|waar\w*|welke? \w+) (\w+) (\w+)/g;

const beginsWithQuestionWord = dutchBook.finds(
  `^(?!${exclaimed})${askingPhrase}\\b(?! (?:${subject}|ook)\\b)`,
  '^(?:waarom|hoezo|hoe dan)\\b',
);

/** A word before a pronoun that is no verb. */
const isLinking = lazyWords(
  'als dat of en maar om omdat toen nu terwijl want wat wie hoe waar wanneer zoals voordat nadat zodra met van voor aan bij op in door over naar tegen uit die hier daar ook wel niet gewoon zelf misschien volgens stel sinds doordat zodat tenzij tot totdat mits hoewel dus ja behalve zonder logisch begrijpelijk typisch mooi fijn goed jammer knap vervelend gek raar erg leuk dom slim prachtig heftig duidelijk zo samengevat kortom oftewel',
);

const beginsWithVerb = (first: string, second: string): boolean =>
  isSubject(second) && !isLinking(first) && !isSubject(first);

function asksWithVerb(text: string): boolean {
  const [first, second] = firstWords(text);
  if (second === '') return false;
  return isSubject(second) ? beginsWithVerb(first, second) : isFiniteVerb(first) && !isCommand(first);
}

const isYou = lazyWords('je jij u jullie ge gij');
const isMe = lazyWords('ik we wij');
const asksLeave = lazyWords('mag mogen kan kunnen zal zullen moet moeten');

/** Behind a clause that tells, a verb with its subject may go on with the telling: "toen hij kwam, ging ik weg". */
function asksOther(text: string): boolean {
  const [first, second] = firstWords(text);
  return asksWithVerb(text) && (!isMe(second) || asksLeave(first));
}

/** Without a question mark only a verb with its subject asks: "gaat prima" goes on with the telling. */
const asksSome = (text: string): boolean => isSubject(firstWords(text)[1]) && asksOther(text);

/** Where a dot ends the line only "you" as a subject tells that it asks. */
const asksYou = (text: string): boolean => isYou(firstWords(text)[1]) && asksWithVerb(text);

const twoWords =
  /([a-z\d\u00aa-\u024f]+(?:['-][a-z\d\u00aa-\u024f]+)*)(?:[^a-z\d\u00aa-\u024f]+([a-z\d\u00aa-\u024f]+(?:['-][a-z\d\u00aa-\u024f]+)*))?/;

/** The first two words of a text; empty where it has none. A call before a comma, as in "amai, je bent", is no verb. */
function firstWords(text: string): readonly [string, string] {
  const found = twoWords.exec(text);
  const [both = '', first = '', second = ''] = found ?? [];
  return both.startsWith(',', first.length) && isSubject(second) ? [second, ''] : [first, second];
}

const isConditional = dutchBook.finds(
  '^(?:stel|gesteld|als|ervan uitgaande|aangenomen|veronderstel|beeld je|verbeeld je)\\b',
);

function leadOf(main: string, possible: Possible, mayAsk: boolean): Lead {
  if (beginsWithQuestionWord(main, possible)) return 'word';
  if (isConditional(main, possible)) return 'if';
  const [first, second] = firstWords(main);
  if (isCommand(first) && (!isAskedWithStem(second) || (second === 'je' && !mayAsk))) return 'command';
  if (isFiniteVerb(first) || beginsWithVerb(first, second)) return 'verb';
  return isDeterminer(second) && isPastOrThird(first) ? 'verb' : 'statement';
}

const isDeterminer = lazyWords('de het een die dat deze dit mijn je jouw uw jullie zijn haar hun onze ons');
const isAdverb = lazyWords(
  'echt vast juist altijd best laatst recht niet met tot want uit wat dat het niets kortom',
);

/** A form such as "draaide" or "vergadert", where it stands before a noun. */
const isPastOrThird = (word: string): boolean => /[a-z]{3}(?:[dt]en?|t)$/.test(word) && !isAdverb(word);

/** Behind a stem these are its subject; "het", "dat", "die" and "ze" can only be what it is done to. */
const isAskedWithStem = lazyWords('je jij u ik jullie we wij hij zij iemand iedereen niemand');
