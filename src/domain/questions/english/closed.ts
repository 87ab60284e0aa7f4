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
        '^(?:at |on |in |from |since |until |by |around )?(?!which time)(?:what|which) (?:time|day|date|year|month|week|hour|age|grade are)\\b(?! of mind)',
      ),
      wrapped(
        '^(?:in |at |on |for |from )?(?:what|which) (?:ward|school|hospital|department|unit|floor|building|town|city|street|office|practice|company|firm|college|branch|course|agency|organisation|organization|authority|council|clinic|region|district) (?:is|was|were|are|did|do|does)\\b(?! it like)|^(?:in )?(?:what|which) (?:room|bed|year|seat) (?:is|was|were)\\b|^whereabouts (?:is|are|was|were|in)\\b(?!.* (?:do|did|does) you)',
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
        '^(?:(?:in|at|on|for|from|by|with) )?(?:what|which) (?:{plainfact})s? (?:is|was|are|were|did|do|does|had|has|have|will) (?!you (?:want|think|feel|need|hope|wish)\\b)|^(?:what|which) (?:{fact})s?(?: (?:then|exactly|again|please))?$',
      ),
      wrapped(
        "^what (?:is|was|are|were) (?:the|your|his|her|their|its|(?:the|your) [\\w-]+'s) (?:(?!of\\b)[\\w-]+ ){0,4}?(?:{fact})s?(?: (?:of|for|on|in|at|there|again|now|then|called|please|you (?:had|have|work|use|drive))\\b.*)?$",
      ),
      wrapped(
        '^how much (?:did|does|do|is|are|was|were|will|have|has|had) (?:[\\w-]+ ){1,5}?(?:cost|charge|pay|paid|earn|weigh|owe|drink|spend|spent|claim|eat|sleep|take home|get paid|come to)(?: (?:for|on|a|an|per|in|at|each|every|last|this)\\b.*)?$|^how much (?:sleep|leave|supervision|training|holiday|homework|alcohol|paperwork|petrol|milk|sugar|water|insulin|rent|tax|cash) ',
      ),
      wrapped(
        '^when (?:do|does|did|is|are|was|were|will|has|had|can) (?!it\\b|that\\b|this\\b|things\\b)(?:[\\w-]+ ){1,4}?(?:start|begin|end|finish|run out|expire|open|close|shut|arrive|leave|retire|die|born|due|qualify|graduate|hand over|knock off|get (?:here|there|back|home|in|off|paid|married|divorced)|move (?:in|out|here|there|house)|come (?:in|back|home|out|off)|go (?:back|live|off|home)|take (?:place|effect|over)|fall due|clock (?:on|off|in|out)|be back)(?: (?:work|on|in|at|for|back|there|here|again|school|today|tomorrow|exactly|then|off|by|from)\\b.*)?$',
      ),
      wrapped(
        '^when did (?:you|he|she|they|your \\w+|the \\w+) last (?:see|speak|talk|meet|eat|hear from|visit|call|write|ring|text|have (?:an? )?(?:holiday|break|day off|review|meeting|appraisal|check-up|update))\\b',
      ),
      wrapped(
        '^where (?:is|was|are|were|did|do|does|had|have|has) (?:[\\w-]+ ){1,4}?(?:based|located|held|kept|stored|parked|park|born|situated|sat|sit|seated|trained|train|housed|placed|employed|registered|staying|live|lives|going to school|do (?:your|his|her|their) (?:placement|training|shifts|internship|rounds)|take place|be held|happen|meet)(?: (?:then|now|exactly|before|at the time|today))?$',
      ),
      wrapped(
        '^(?:what|which) (?!(?:mood|state|position|place|frame|headspace|spot|fix|role)\\b)[\\w-]+ (?:is|are|was|were) (?:you|he|she|they|it|that|this) (?:on|in|at|with|under|from)(?: (?:then|now|that \\w+|at the time))?$',
      ),
      wrapped(
        '^who (?:signed|signs|wrote|sent|booked|ordered|prescribed|drove|authori[sz]ed|approved|referred|replaced|discharged|admitted|appointed|hired|employs|inspects|insures|line manages|cleans|cooks|took the minutes|holds the keys)\\b',
      ),
      wrapped(
        '^how (?:wide|heavy|experienced|senior|qualified|regularly) (?:is|was|are|were|do|does|did)\\b|^how do (?:you|we) (?:spell|pronounce)\\b|^how (?:is|was|are) (?:that|it|this|your name|the \\w+) (?:spelt|spelled|pronounced|funded|financed)\\b',
      ),
      wrapped(
        '^(?:in |at |for )?(?:what|which) trust (?:is|was|were)\\b|^what (?:is|was|are|were) .* called$|^(?:what|which) (?:kind|sort|type) of (?:contract|job|training|school|house|diagnosis|medication|course|degree|car|post|role|ward|shift|licence|visa)\\b',
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
        core('^which (?:of the two(?:$| (?:is|was|were|are|do|does|did)\\b)|one (?:is|was) it\\b)'),
      ),
      not(core('\\b(?:anything|whatever|everything|anyone|any [\\w-]+) , [\\w-]+ or [\\w-]+$')),
      not(core('\\bor (?:so|something|someone|anything|other|less)$')),
    ),
  }),
  englishRule({
    name: 'whether',
    kind: 'closed',
    when: ['stated', 'auxiliary', 'telling'],
    fits: both(
      wrapped('^(?:if|whether)\\b'),
      either(({ core: text, wrapped: inner }) => text !== inner, asking('^whether\\b')),
    ),
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
