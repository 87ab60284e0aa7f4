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
};

const short = /\b(?:ff|effe|eve|gwn|gwoon|mss|msch|wss|evt|nie|ni|da|das|wrm|wnr|iig|idd|egt)\b/g;

/** A text in small letters with what is shortened in chats written out. */
export const withoutChatSpelling = (text: string): string =>
  text.replace(short, (word) => inFull[word] ?? word);
