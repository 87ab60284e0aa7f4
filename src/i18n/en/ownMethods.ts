import type { MethodExpectation } from '@/domain/methods/method';

const phases = (count: number): string => (count === 1 ? 'one phase' : `${String(count)} phases`);

/** What a method note should say, for each kind of mistake. */
const expected: Readonly<Record<MethodExpectation, string>> = {
  properties: 'A note starts with its properties between two lines of three hyphens. These can’t be read.',
  type: 'The type of a method note is always the same.',
  id: 'The id is made of small letters, digits and hyphens. Every method needs one.',
  'unique-id': 'Another of your method notes has this id already. Give one of the two another id.',
  title: 'A method needs a title.',
  mode: 'The mode is group or solo.',
  'group-size': 'The size of the group is a number, or two with a hyphen between them.',
  'a-phase': 'A phase begins with two hash signs and a title. A method has at least one.',
  'fewer-phases': 'A method has sixty phases at most.',
  minutes: 'A phase says how many minutes it takes.',
  active: 'A phase says who is active.',
  'known-key': 'This word before the two colons isn’t known here. Look for a typing mistake.',
  once: 'This stands twice in the same phase. Keep one of the two lines.',
  'known-value': 'One of these words was expected.',
  number: 'A number was expected, above zero. Minutes go up to 480, and 2.5 or 1:20 will do as well.',
  'yes-or-no': 'Yes or no was expected.',
  legend: 'Warm, neutral and cold come together, in a phase where questions are marked.',
  choice: 'A choice is a question, a colon and two to twelve options with commas between them.',
  'unique-option': 'Each question and each option has a name of its own in the note.',
  option: 'This names an option that no choice in the introduction has.',
  'chosen-later': 'A choice made here is about phases further on, as many for each option.',
  'phases-in-each-variant': 'Each way to choose needs at least one phase, and there are 200 ways at most.',
};

const problems = {
  line: (line: number): string => `Line ${String(line)}`,
  id: 'Id',
  missing: 'Missing',
  found: 'It says',
  right: 'Right is, for instance',
  more: (count: number): string =>
    `There are ${String(count)} more. They show up as you mend the ones above.`,
  expected,
};

const create = {
  command: 'New method',
  submit: 'Make method',
  name: 'Name',
  nameHint: 'This is what it is called when you choose a method.',
  nameMissing: 'Give the method a name first.',
  from: 'Start from',
  fromHint: 'A copy is yours to change. The original stays as it is.',
  empty: 'An empty method',
  own: 'Your own methods',
  builtIn: 'Methods that come with it',
  unnamed: 'Method',
  gone: 'The method to start from is no longer there. Choose another one.',
};

const check = {
  command: 'Check methods',
  notReady: 'One moment, your notes are being read.',
  none: 'You have no methods of your own yet.',
  noneHint: 'Start from a copy of one that comes with it and change what you like.',
  make: 'New method',
  broken: 'Not right yet',
  brokenHint: 'You can’t choose these until they are right. All other methods just work.',
  right: 'Ready to use',
  about: (count: number, minutes: number): string => `${phases(count)}, ${String(minutes)} min`,
  mistakes: (count: number): string => (count === 1 ? 'one mistake' : `${String(count)} mistakes`),
  keys: 'Tab walks through the mistakes, Enter opens the note at that line.',
};

const bring = {
  command: 'Import method',
  submit: 'Import',
  file: 'Method note',
  chooseFile: 'Choose a file…',
  fileHint: 'A file that someone shared with you. Nothing is written until you choose Import.',
  paste: 'Or paste its text here',
  trouble: {
    empty: 'Choose a file or paste a text first.',
    'too-large': 'This is larger than 1 MB, too large for a method note. Nothing was written.',
    'not-text': 'This is not a text file, so there is no method in it. Nothing was written.',
    'no-method':
      'This is not a method note: its properties don’t say type: intervisie/method. Nothing was written.',
    broken: 'This method note has mistakes. Nothing was written. Mend them in the text and try again.',
  },
  id: 'Id',
  phases: 'Phases',
  sources: 'Sources',
  with: (options: string): string => `only with: ${options}`,
  people: (min: number, max: number): string =>
    min === max ? `${String(min)} people` : `${String(min)} to ${String(max)} people`,
  alone: 'for one person',
  rounds: (count: number | 'each'): string =>
    count === 'each' ? 'a round for each person' : `${String(count)} rounds`,
  taken: (title: string): string => `You have a method with this id already: “${title}”.`,
  takenBuiltIn: (title: string): string => `A method that comes with it has this id: “${title}”.`,
  both: (title: string): string => `Keep both; this one becomes “${title}”`,
  replace: 'Replace mine with this one',
  replaceBuiltIn: 'Use this one in its place',
  keep: 'Keep mine; nothing is written',
  keepBuiltIn: 'Keep that one; nothing is written',
  kept: 'Nothing was written.',
  done: (title: string): string => `“${title}” is ready to use.`,
  replaced: (title: string): string => `“${title}” was replaced.`,
  undo: 'Put the old one back',
  undone: 'The old one is back.',
};

export const ownMethods = { problems, create, check, bring };
