import type { RuleExamples } from '../rule';

/** Of each rule in `closed.ts`: questions that it judges, and questions that it leaves to another. */
export const closedExamples: RuleExamples = {
  fact: {
    fits: [
      'How many people were there?',
      'What time was it?',
      'How long did it take?',
      'When exactly was the meeting?',
      'What colour was the folder?',
      "What's the ward's extension?",
      'Which courtroom were you in?',
      'How much did the locum charge?',
      'When does your contract run out?',
      'Where is the office based?',
      'Who booked the room?',
    ],
    leaves: [
      'How much does it bother you?',
      'When did it begin to bother you?',
      'To what extent do you feel heard?',
      'What weight does it carry for you?',
      'What room do you have in this?',
      'How much does her silence cost you?',
      'Where does that conviction come from?',
      'What trust do you have left?',
    ],
  },
  'who-when-where': {
    fits: [
      'When was her last review?',
      'Where do you keep the spare keys?',
      "Where's the nearest police station?",
      'Who told you about the vacancy?',
      'By whom was he referred?',
      'Which one of them made the complaint?',
    ],
    leaves: [
      'When did you notice it?',
      'When was it easier?',
      'Where do you feel that?',
      "Where's the room for you in that?",
      'Who gave you that task?',
      'To whom do you feel you owe something?',
      'Which of your values is at stake?',
    ],
  },
  choice: {
    fits: ['What bothers you more, the money or the respect?'],
    leaves: ['What would you change or keep?', 'What happened, more or less?'],
  },
  whether: {
    fits: ['I wonder if your manager knows about this.', 'Could you tell me whether the report was filed?'],
    leaves: ['I wonder what your manager knows.'],
  },
  'any-left-out-verb': {
    fits: ['Any kids in the house?', 'Ever been there yourself?'],
    leaves: ['Anything else?', 'Did any kids see it?'],
  },
  'without-a-verb': {
    fits: ['Still in touch with her?', 'Full time or part time?', 'Married, at all?'],
    leaves: ['Tired?', 'And your team?', 'Anything else?', 'You wanted him gone?'],
  },
  'verb-first': {
    fits: ['Did you discuss it with her?', 'Are you angry with him?', 'At that moment, were you angry?'],
    leaves: ['What did you do?', 'Could you give an example of such a moment?', 'You did?'],
  },
};
