import { shortDay } from '../dayInWords';
import { preparationHelp } from './preparationHelp';

const minutes = (halves: number): string => {
  if (halves <= 1) return 'half a minute';
  if (halves === 2) return 'a minute';
  return halves === 3 ? 'a minute and a half' : `${String(Math.round(halves / 2))} minutes`;
};

export const preparation = {
  title: 'Prepare casus',
  empty: 'No casus is open.',
  emptyHint: 'Open one, and this is where you see what your group needs to get going with it.',
  emptyNew: 'There is none yet. The command ‘New casus’ starts one.',
  inPreparation: 'In preparation',
  toNote: (title: string): string => `To ‘${title}’`,
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  question: {
    title: 'The question',
    placeholder: 'How can I … ? What makes me … ?',
    keep: 'Keep as the question',
    leave: 'Put back',
    kept: 'Kept. What the question was before stands among its versions.',
    example: (example: string): string => `For instance: ${example}`,
    more: (count: number): string => (count === 1 ? 'One more thing' : `${String(count)} more things`),
    fine: 'One question, about yourself. It can go to the group.',
    steps: 'Step by step to a question of your own',
  },
  hints: {
    'about-others': 'This asks how someone else can change. The group can only work with your part in it.',
    'not-about-me': 'You are not in this question yet. What is it about for you?',
    name: 'There is a name in it. A role says enough.',
    several: 'There are two questions in it. Which one matters most to you?',
    'hidden-solution': 'This already holds what should come of it. What is the question underneath?',
    closed: 'This can be answered with yes or no. Try what or how.',
    absolute: 'Always and never make it large. Keep to this one situation.',
    'too-long': 'It is a long one. What can go without losing the question?',
    'too-short': 'It is a short one. What is it about, and when?',
    'no-question-mark': 'It does not end in a question mark yet.',
  },
  examples: {
    'about-others': 'What makes me not raise it when she is late?',
    'not-about-me': 'What happens in me when a parent starts to shout?',
    name: 'How do I stay in touch with this mother when she goes quiet?',
    several: 'What do I need to say no to this colleague?',
    'hidden-solution': 'What do I avoid saying to my manager?',
    closed: 'What keeps me from calling her again?',
    absolute: 'What made me give in this time?',
    'too-long': 'How do I stay calm when he raises his voice?',
    'too-short': 'What do I need to stay calm in a talk like this?',
    'no-question-mark': 'How can I bring my point so that I stand behind it?',
  },
  versions: {
    title: (count: number): string => `The question over time (${String(count)})`,
    first: 'first',
    own: 'reworded by yourself',
    session: (session: string): string => `reworded in ${session}`,
    final: 'as it is now',
    notKept: 'as it is now, not among the versions yet',
    keep: 'Keep this wording as a version',
  },
  needs: {
    title: 'What your group needs',
    met: 'is there',
    notYet: 'not yet',
    names: (names: string): string =>
      `There are still names in it: ${names}. A role says enough: the mother, colleague A.`,
    keptBack: 'You wrote it down and keep it back for now.',
    of: {
      moment: { title: 'A concrete moment', help: 'One time, one place. What happened when you came in?' },
      ownPart: { title: 'Your own part', help: 'What did you do or leave, in a sentence with I?' },
      question: { title: 'One question about yourself', help: 'One sentence that asks about you.' },
      roles: {
        title: 'Roles instead of names',
        help: 'Who was there? The mother, colleague A, the trainee.',
      },
      wish: {
        title: 'What you want from the group',
        help: 'To think along, to ask on, to recognise: what would help you?',
      },
    },
    noName: 'No name found in what you will tell.',
  },
  parts: {
    title: 'Write on, part by part',
    empty: 'still empty',
    private: 'private',
    help: 'Help me further',
    helpWith: (part: string): string => `Help me further with ‘${part}’`,
    another: 'Another question',
    write: 'Write it down',
    close: 'Close',
  },
  aloud: {
    time: (halves: number): string => `Reading it aloud takes about ${minutes(halves)}.`,
    none: 'There is nothing to read aloud yet.',
    planned: (count: number): string =>
      `The first phase of the session that is planned takes ${count === 1 ? 'one minute' : `${String(count)} minutes`}.`,
    outcome: 'How it ended stays folded. It is not read aloud and does not count here.',
  },
  ownPart: {
    title: 'To a question of your own',
    intro: 'Nobody can change someone else. What happens in you, you can look at together.',
    step: (number: number): string => `Step ${String(number)}`,
    starts: {
      wanted: 'I would like …',
      noticed: 'When that does not happen, I notice that I …',
      able: 'I would like to be able to …',
    },
    examples: {
      wanted: 'my colleague to come on time',
      noticed: 'get cross and say nothing',
      able: 'say calmly what it does to me',
    },
    proposals: {
      title: 'Made from your own words',
      wanted: (words: string): string => `What is it in me that so wants ${words}?`,
      noticed: (words: string): string => `What happens in me when I ${words}?`,
      able: (words: string): string => `How can I ${words}?`,
    },
    question: 'Your question',
    questionHint: 'Choose one above and change it until it is yours, or write your own.',
    empty: 'Write your question first. What you typed is kept.',
    keep: 'Keep as the question',
  },
  help: preparationHelp,
};
