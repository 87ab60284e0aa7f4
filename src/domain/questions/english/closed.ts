import type { Rule } from '../rule';
import { asking, begins, both, core, either, englishRule, not, wrapped } from './englishRule';

export const factRules: readonly Rule[] = [
  englishRule({
    name: 'fact',
    kind: 'closed',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(?:in |for |about |since |by |with |at |on )?how (?:many|long|old|often|frequently|late|early|far (?:is|was|away|along|apart|ahead|did|does|do (?:you|they) (?:live|travel|drive|walk))|tall|big|large|soon|quickly|fast|recently|few|little time|much (?:time|money|hours|longer|later|earlier|experience|notice|do (?:they|you|we) (?:pay|earn)|does (?:it|that|this|he|she) (?:cost|weigh|earn)|did (?:it|that|this) cost))\\b(?! would you like)',
      ),
      wrapped(
        '^(?:at |on |in |from |since |until |by |around )?(?:what|which) (?:time|day|date|year|month|week|hour|age|grade are)\\b(?! of mind)',
      ),
      wrapped(
        '^(?:in |at |on |for |from )?(?:what|which) (?:trust|ward|school|hospital|department|unit|floor|building|town|city|street|office|practice|company|firm|college|branch|course|agency|organisation|organization|authority|council|clinic|region|district) (?:is|was|were|are|did|do|does)\\b(?! it like)|^(?:in )?(?:what|which) (?:room|bed|year|seat) (?:is|was|were)\\b|^whereabouts (?:is|are|was|were|in)\\b(?!.* (?:do|did|does) you)',
      ),
      wrapped(
        '^(?:what|which) (?:grade|year|form|class) (?:is|was|are|were) (?:he|she|they|it|you|your \\w+) in$',
      ),
      wrapped(
        '^who (?:is|was|are|were) (?:(?:the|your|their|his|her|that|on) )?(?!owner)(?:\\w+ )?(?!owner)(?:{people}|on call|on duty|on shift|in charge)(?: (?:of|at|in|on|for|there|then|that)\\b.*)?$|^who (?:chairs|chaired|runs|ran|heads|headed|leads|manages|managed|teaches|taught|owns) (?:the|that|this|your|his|her|it)\\b',
      ),
      wrapped(
        '^(?:since|until|till|from|by) when\\b|^when (?:exactly|precisely|was (?:the|that|this|your|it)|is (?:the|that|your|it)|were you (?:born|hired|appointed))\\b',
      ),
      wrapped(
        '^(?:what is|what was|what are) (?:your|his|her|their|the) (?:name|age|job title|job|address|phone number|date|number|diagnosis)s?$|^what (?:is|was) the name of\\b|^what (?:does|did) (?:it|that|this|the \\w+|a \\w+) cost$|^how old\\b',
      ),
      wrapped(
        '^what (?:is|was|are|were) .* called$|^(?:what|which) (?:kind|sort|type) of (?:contract|job|training|school|house|diagnosis|medication|course|degree|car|post|role|ward|shift|licence|visa)\\b',
      ),
      wrapped(
        '^where (?:do|does|did) (?:[\\w-]+ ){1,3}?(?:live|work|study)(?: now| then| exactly)?$|^who (?:pays|paid|signs|signed|funds|funded|covers|covered) (?:for )?(?:that|this|it|the|your|those|these)\\b',
      ),
    ),
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
  }),
  englishRule({
    name: 'whether',
    kind: 'closed',
    when: ['stated', 'auxiliary', 'telling'],
    fits: wrapped('^(?:if|whether)\\b.*(?:[^,]*)$'),
  }),
];

export const verbFirstRules: readonly Rule[] = [
  englishRule({
    name: 'any-left-out-verb',
    kind: 'closed',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.questionMarks > 0,
      asking('^(?:any|anyone|anybody|anything|ever|still|all) (?!else$|more$)\\w+'),
    ),
  }),
  englishRule({
    name: 'verb-first',
    kind: 'closed',
    fits: either(begins('auxiliary'), wrapped('^{aux} {subject}')),
  }),
];
