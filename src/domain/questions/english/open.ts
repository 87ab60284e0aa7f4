import type { Rule } from '../rule';
import { asking, begins, both, core, either, englishRule, not, wrapped } from './englishRule';

const modal = "(?:can|could|would|will|may|might|do) (?:n't )?(?:you|we|i)";
const manners =
  '(?:please|perhaps|maybe|also|just|possibly|like to|want to|be willing to|be able to|mind|care to|try to|try and|be so kind as to|briefly|quickly|then|still|first|at all|dare to)';
const asksAbout = '(?:in|to|at|on|for|with|by|from|of|about|under|through|during)';

export const openRules: readonly Rule[] = [
  englishRule({
    name: 'invitation',
    kind: 'open',
    fits: both(
      either(
        core(
          `^${modal} (?:${manners} )*(?:{tell}|telling|describing|saying|sharing|explaining|elaborating|talking|walking|give (?:us|me|an?|one|some|more)|giving|take (?:us|me)|taking (?:us|me)|help (?:us|me) (?:understand|see|get|picture|follow|with)|think of|put (?:it |that |this )?into|put (?:your finger|words)|go (?:into|back|a bit|deeper|further)|going (?:into|back)|draw|come up with|hear|recall a|remember a (?:time|moment)|bring us|fill us in|add (?:anything|something)|dwell|let us|paint|zoom|dig|picture for us)\\b`,
        ),
        core(
          "^(?:is|are) there (?:anything|something|more)(?: else| more)? (?:that )?you (?:would like|want|'d like|can|could|might want|wish) (?:to )?(?:tell|say|share|add)",
        ),
      ),
      not(
        core(
          `^${modal} (?:${manners} )*(?:tell (?!me|us|a|the group|something|more|about|the story|what|how)|talk (?:to|with) (?!us|me)|show (?:him|her|them)|explain (?:it |this |that )?to (?:him|her|them|your|the)|say (?:no|sorry|that you|it to|yes|what you|you)|share (?:it|this|that|the \\w+) with|give (?:it|him|her|them|up)|call it|take it|name (?:him|her)|walk (?:away|out|home)|go back to (?:him|her|them|work|your)|think of (?:him|her|them|it)|hear (?:him|her|them|it|what))`,
        ),
      ),
    ),
    examples: [
      'Could you give an example of such a moment?',
      'Would you say a bit more about that?',
      'Can you walk us through the handover?',
      'Would you mind telling us a little more?',
    ],
    counterExamples: ['Can you tell him?', 'Could you talk to her?', 'Can you say no to her?'],
  }),
  englishRule({
    name: 'tell-us',
    kind: 'open',
    fits: begins('telling'),
    examples: [
      'Tell us what went through your mind.',
      'Describe how the meeting started.',
      'Say more about that?',
      'Take us back to that moment.',
    ],
    counterExamples: ['Tell him.', 'Take a break.', 'Talk to her first.'],
  }),
  englishRule({
    name: 'wrapped-question',
    kind: 'open',
    fits: either(
      both(
        ({ core: text, wrapped: inner }) => inner !== text,
        wrapped(`^(?:(?:exactly|precisely|more about|a bit about|about|${asksAbout}) )?{wh}`),
      ),
      asking(
        '^i (?:am|was|would be|would) (?:really |also |still |just |very )*(?:curious|interested|wondering|like to hear|love to hear|like to know|like to understand|love to know|keen to hear) (?:about|in|to hear|to know|more|how|what|who|which|where|from|to understand|after)',
      ),
      asking('^(?:curious|interested) (?:about|to hear|to know|how|what)'),
      asking(
        '^i (?:would )?(?:also |really )?(?:want|need|like|love) to (?:hear|know|understand) (?:more|what|how|about)',
      ),
    ),
    examples: [
      'I wonder what it was about his tone that got to you.',
      "I'd love to hear what happened.",
      'May I ask how you felt?',
    ],
    counterExamples: ['I wonder if you are tired.', 'I wonder why you left.', "I'd like to help."],
  }),
  englishRule({
    name: 'question-word',
    kind: 'open',
    fits: begins('question-word'),
    examples: [
      'What exactly happened?',
      'With whom do you feel safe?',
      'After the funeral, how did you go on?',
      'whats the thing that keeps coming back',
    ],
    counterExamples: ['Did you ask what happened?', 'When you left, was she there?', 'Why did you leave?'],
  }),
  englishRule({
    name: 'go-on',
    kind: 'open',
    fits: either(
      asking(
        '^(?:such as|like what|for example|for instance|meaning|because|go on|in other words|and|then|more|more about [\\w ]+|anything else|something else|namely|that is to say|e\\.?g|how so|say more|the rest|nothing else)$',
      ),
      both(
        ({ opener, sentence }) =>
          /^(?:and|but|so|ok(?:ay)?,? and)\b/.test(opener.trim()) && sentence.questionMarks > 0,
        asking(
          "^(?:for )?(?:you(?:rself)?|your [\\w' ]{2,25}|the (?:others?|{people})|he|she|they|him|her|them|then|now|after that|before that|afterwards|at home|today|next|later|next|what)$",
        ),
      ),
    ),
    examples: ['Such as?', 'And your boss?', 'And then?'],
    counterExamples: ['Your boss?', 'You knew?', 'Really?'],
  }),
];
