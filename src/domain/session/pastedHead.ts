import { looksLikeName } from './speakers';

/** How a pasted line begins: with a time, and with a name, whose words then come after it. */
export interface PastedHead {
  readonly isTimed: boolean;
  /** Whose words follow, as it stands there, with the sign after it; null when nobody is named. */
  readonly name: string | null;
  readonly rest: string;
  /** What the row says when the name is nobody's here. */
  readonly words: string;
}

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202F]?[ap]\.?m\.?)?`;
const day = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`;
const moment = `(?:${day},?[ \\t]+)?${clock}`;

/** The forms in which chats are saved or copied; in each, the first group is a name and the second what was said. */
const forms = [
  // Zoom: `19:03:22 From Marieke Bos to Everyone: …`, also without `to`.
  String.raw`${clock}[ \t]+(?:From|Van|Von)[ \t]+(.+?)(?:[ \t]+(?:to|aan|naar)[ \t]+[^:]+?)?[ \t]*:[ \t]*(.*)`,
  // WhatsApp: `[21-11-2026 19:03:22] Marieke: …`, and on Android `21-11-2026 19:03 - Marieke: …`.
  String.raw`\[${moment}\][ \t]*([^:]{1,60}?):(?:[ \t]+|$)(.*)`,
  String.raw`${day},?[ \t]+${clock}[ \t]+[-–][ \t]+([^:]{1,60}?):(?:[ \t]+|$)(.*)`,
  // By hand: `19:03 Marieke: …`.
  String.raw`${clock}[ \t]+([^:\d]{1,60}?):(?:[ \t]+|$)(.*)`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

const inBrackets = new RegExp(String.raw`^\[${moment}\][ \t]*(.*)$`, 'iu');
const nameThenTime = new RegExp(
  String.raw`^(\S.{0,58}?)(,?[ \t]+)(?:${day},?[ \t]+|(?:gisteren|vandaag|yesterday|today)[ \t]+)?${clock}$`,
  'iu',
);
const nameThenWords = /^([^:]{1,60}?):(?:[ \t]+|$)(.*)$/u;

/** Reads how a line begins. Only what is certainly a time goes; a name that nobody knows can be put back. */
export function headOf(line: string): PastedHead {
  const said = timedWords(line);
  if (said) return said;
  const [, name = '', rest = ''] = nameThenWords.exec(line) ?? [];
  const isName = /^\S+$/u.test(name) || looksLikeName(name);
  return { isTimed: false, name: isName ? name : null, rest: isName ? rest : line, words: line };
}

function timedWords(line: string): PastedHead | null {
  for (const form of forms) {
    const [, name = '', rest = ''] = form.exec(line) ?? [];
    const words = rest === '' ? `${name}:` : `${name}: ${rest}`;
    if (looksLikeName(name)) return { isTimed: true, name, rest, words };
  }
  const said = inBrackets.exec(line)?.[1];
  if (said === undefined) return beforeTime(line);
  return nameAlone(said, said) ?? { isTimed: true, name: null, rest: said, words: said };
}

function beforeTime(line: string): PastedHead | null {
  const [, name = '', gap = ''] = nameThenTime.exec(line) ?? [];
  // One word with a time behind it may well be said: “Morgen 9:30”.
  const isOneWord = !/\S\s+[^\s([]/u.test(name);
  return isOneWord && gap === ' ' ? null : nameAlone(name, line);
}

/** Teams and Slack give the name a line of its own; what was said follows under it. */
const nameAlone = (name: string, words: string): PastedHead | null =>
  looksLikeName(name) ? { isTimed: true, name, rest: '', words } : null;
