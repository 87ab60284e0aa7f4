import { isInvitation } from './invitation';
import { asking, begins, both, either, englishRule, not, wrapped, type EnglishRule } from './englishRule';

const asksAbout = '(in|to|at|on|for|with|by|from|of|about|under|through|during)';

/** "Could I just clarify one thing, **did you sign it**". */
const asksBehindIt = both(({ core, wrapped: inner }) => inner !== core, wrapped('^{aux} {subject}'));

export const openRules: readonly EnglishRule[] = [
  englishRule({
    name: 'invitation',
    kind: 'open',
    when: ['auxiliary'],
    fits: both(isInvitation, not(asksBehindIt)),
  }),
  englishRule({
    name: 'tell-us',
    kind: 'open',
    fits: begins('telling'),
  }),
  englishRule({
    name: 'wrapped-question',
    kind: 'open',
    when: ['auxiliary', 'stated', 'telling'],
    fits: either(
      both(
        ({ core: text, wrapped: inner }) => inner !== text,
        wrapped(`^((exactly|precisely|more about|a bit about|about|${asksAbout}) )?{wh}`),
      ),
      asking(
        '^i (am|was|would be|would) (really |also |still |just |very )*(curious|interested|wondering|like to hear|love to hear|like to know|like to understand|love to know|keen to hear) (about|in|to hear|to know|more|how|what|who|which|where|from|to understand|after)',
      ),
      asking('^(curious|interested) (about|to hear|to know|how|what)'),
      asking(
        '^i (would )?(also |really )?(want|need|like|love) to (hear|know|understand) (more|what|how|about)',
      ),
    ),
  }),
  englishRule({
    name: 'question-word',
    kind: 'open',
    fits: begins('question-word'),
  }),
];

/** Half a question that asks to go on. */
export const goOnRules: readonly EnglishRule[] = [
  englishRule({
    name: 'go-on',
    kind: 'open',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.asked.length < 2,
      either(
        asking(
          '^(such as|like what|for example|for instance|meaning|because|go on|in other words|and|then|more|more about [\\w ]+|and( then| now| so)?|but|anything else|something else|namely|that is to say|e\\.?g|how so|say more|the rest|nothing else|(an|one|another) (example|instance)|your (part|role|share|side|own \\w+|feelings?|hope|gut)( in (it|this|that|all this))?)$',
        ),
        both(
          ({ opener, sentence }) =>
            /^(?:and|but|so|ok(?:ay)?,? and)\b/.test(opener.trim()) && sentence.questionMarks > 0,
          asking(
            '^((for|with|to|at|before|after|underneath|under|behind|beyond|in|about) )?(you(rself)?|your \\w+|your (\\w+ )?{people}|the (\\w+ )?{people}|the others?|the rest( of (the |your )?\\w+)?|that|this|he|she|they|him|her|them|then|now|after that|before that|afterwards|at home|today|next|later|next|what)$',
          ),
        ),
      ),
    ),
  }),
];
