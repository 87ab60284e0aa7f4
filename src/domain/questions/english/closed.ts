import {
  asking,
  begins,
  both,
  core,
  either,
  englishRule,
  not,
  wrapped,
  type EnglishRule,
} from './englishRule';

export const choiceRules: readonly EnglishRule[] = [
  englishRule({
    name: 'choice',
    kind: 'closed',
    when: ['question-word'],
    fits: both(
      begins('question-word'),
      either(
        core(
          "^(what|which|who|how)\\b.* , ((the|your|his|her|their|a|an|more|is it|was it|him|rather|with) )?[\\w'-]+( [\\w'-]+){0,3} or ((the|your|his|her|their|a|an|more|rather|with|not) )?[\\w'-]+( [\\w'-]+){0,3}$",
        ),
        core('^which (of the two($| (is|was|were|are|do|does|did)\\b)|one (is|was) it\\b)'),
      ),
      not(core('\\b(anything|whatever|everything|anyone|any [\\w-]+) , [\\w-]+ or [\\w-]+$')),
      not(core('\\bor (so|something|someone|anything|other|less)$')),
    ),
  }),
  englishRule({
    name: 'whether',
    kind: 'closed',
    when: ['stated', 'auxiliary', 'telling'],
    fits: both(
      wrapped('^(if|whether)\\b'),
      either(({ core: text, wrapped: inner }) => text !== inner, asking('^whether\\b')),
    ),
  }),
];

export const verbFirstRules: readonly EnglishRule[] = [
  englishRule({
    name: 'any-left-out-verb',
    kind: 'closed',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.questionMarks > 0,
      asking('^(any|anyone|anybody|anything|ever|still|all) (?!else$|more$)\\w+'),
    ),
  }),
  englishRule({
    name: 'without-a-verb',
    kind: 'closed',
    when: ['none'],
    fits: ({ sentence, asking: text }) => sentence.asked.length === 1 && text.includes(' '),
  }),
  englishRule({
    name: 'verb-first',
    kind: 'closed',
    fits: either(begins('auxiliary'), wrapped('^{aux} {subject}')),
  }),
];
