import type { Rule } from '../rule';
import { begins, both, core, either, englishRule, not, wrapped } from './englishRule';

export const factRules: readonly Rule[] = [
  englishRule({
    name: 'fact',
    kind: 'closed',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(?:in |for |about |since |by |with |at |on )?how (?:many|long|old|often|frequently|late|early|far|tall|big|large|soon|quickly|fast|recently|few|little time|much (?:time|money|hours|longer|later|earlier|experience|notice|do (?:they|you|we) (?:pay|earn)|does (?:it|that|this|he|she) (?:cost|weigh|earn)|did (?:it|that|this) cost))\\b(?! would you like)',
      ),
      wrapped(
        '^(?:at |on |in |from |since |until |by |around )?(?:what|which) (?:time|day|date|year|month|week|hour|age|grade are)\\b(?! of mind)',
      ),
      wrapped(
        '^(?:since|until|till|from|by) when\\b|^when (?:exactly|precisely|was (?:the|that|this|your|it)|is (?:the|that|your|it)|were you (?:born|hired|appointed))\\b',
      ),
      wrapped(
        '^(?:what is|what was|what are) (?:your|his|her|their|the) (?:name|age|job title|job|address|phone number|date|number|diagnosis)s?$|^how old\\b',
      ),
    ),
    examples: [
      'How many people were there?',
      'What time was it?',
      'How long did it take?',
      'When exactly was the meeting?',
    ],
    counterExamples: [
      'How much does it bother you?',
      'When did it begin to bother you?',
      'To what extent do you feel heard?',
    ],
  }),
];

export const choiceRules: readonly Rule[] = [
  englishRule({
    name: 'choice',
    kind: 'closed',
    when: ['question-word'],
    fits: both(
      begins('question-word'),
      either(
        core(
          "^(?:what|which|who|how)\\b.* , (?:(?:the|your|his|her|their|a|an|more|is it|was it|him|rather|with) )?[\\w'-]+(?: [\\w'-]+){0,3} or (?:(?:the|your|his|her|their|a|an|more|rather|with|not) )?[\\w'-]+(?: [\\w'-]+){0,3}$",
        ),
        core('^which (?:of the two|one (?:is|was) it)\\b'),
      ),
      not(core('\\bor (?:so|something|someone|anything|other|less)$')),
    ),
    examples: ['What bothers you more, the money or the respect?'],
    counterExamples: ['What would you change or keep?', 'What happened, more or less?'],
  }),
  englishRule({
    name: 'whether',
    kind: 'closed',
    when: ['stated', 'auxiliary', 'telling'],
    fits: wrapped('^(?:if|whether)\\b.*(?:[^,]*)$'),
    examples: [
      'I wonder if your manager knows about this.',
      'Could you tell me whether the report was filed?',
    ],
    counterExamples: ['I wonder what your manager knows.'],
  }),
];

export const verbFirstRules: readonly Rule[] = [
  englishRule({
    name: 'verb-first',
    kind: 'closed',
    fits: either(begins('auxiliary'), wrapped('^{aux} {subject}')),
    examples: ['Did you discuss it with her?', 'Are you angry with him?', 'At that moment, were you angry?'],
    counterExamples: ['What did you do?', 'Could you give an example of such a moment?', 'You did?'],
  }),
];
