import { dutchBook } from './book';

/** What people type in a chat, and in full. */
const inFull: Readonly<Record<string, string>> = {
  ff: 'even',
  effe: 'even',
  eve: 'even',
  gwn: 'gewoon',
  gwoon: 'gewoon',
  mss: 'misschien',
  msch: 'misschien',
  wss: 'waarschijnlijk',
  evt: 'eventueel',
  nie: 'niet',
  ni: 'niet',
  da: 'dat',
  das: 'dat is',
  wrm: 'waarom',
  wnr: 'wanneer',
  iig: 'in ieder geval',
  idd: 'inderdaad',
  egt: 'echt',
  'ne keer': 'eens',
};

const short = `\\b(?:${Object.keys(inFull).join('|')})\\b`;

let shortened: RegExp | null = null;

/** Whether a line has a word that is shortened in chats. */
export const hasChatSpelling = dutchBook.finds(short);

/** A text in small letters with what is shortened in chats written out. */
export const withoutChatSpelling = (text: string): string =>
  text.replace((shortened ??= new RegExp(short, 'g')), (word) => inFull[word] ?? word);
