import { both, core, englishRule, line, not, notSold, type EnglishRule } from '../englishRule';

const digit =
  '((0|1|2|3|4|5|6|7|8|9|10|20|25|30|40|50|60|70|75|80|90|100)([.,]\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|half)';

export const scalingRules: readonly EnglishRule[] = [
  englishRule({
    name: 'scale',
    kind: 'scaling',
    fits: both(
      line(
        `\\b(on|along|using|same|this|the) (\\w+ )?scale\\b|\\bscale (of|from)\\b|(^|\\b(?!times )\\w+ )out of (10|ten|100|a hundred|five|5)\\b|\\b(0|zero|1|one|nought) (to|and|till|-|is) (10|ten|five|5|100|a hundred)\\b|\\b(0-10|1-10|1-5|0-100)\\b|\\b(10|ten) (is|being|means|would be|was)\\b|\\b(zero|nought|0) (being|is|means|meaning)\\b`,
      ),
      notSold,
    ),
  }),
  englishRule({
    name: 'mark-or-percentage',
    kind: 'scaling',
    fits: both(
      line(
        '\\b(percent|per cent|percentages?(?! of (your|the|his|her|their|those) \\w+s\\b))\\b|(^|[.,] )(what|which) (number|mark|grade|score|rating|figure) (?!(is|was|are) \\w+( \\w+)? in( \\w+)?$)(would|do|did|does|could|can|is|was|out|will|fits|now|today|then|tonight|this)|^what (would|is|was|will) (your|his|her|their|the) (?!(phone|policy|room|case|flat|house|badge|account|file) )(\\w+ )?(score|mark|grade|number|rating)\\b|^at (what|which) (number|mark|score|grade|point on)|^how would (you|{third}) (rate|score|grade)\\b|\\bgive (it|yourself|this|that) (a (mark|score|number|grade)|out of)',
      ),
      notSold,
    ),
  }),
  englishRule({
    name: 'ladder',
    kind: 'scaling',
    fits: both(
      line(
        `\\brungs?\\b|\\bladder (of|from|with)\\b|\\bthermometer\\b|\\bbarometer\\b|\\bfrom an? ${digit} to an? ${digit}\\b|\\bbetween (an?|that|the|your) (\\w+ )?${digit} and (an?|the|your|tonight's|today's|this) (\\w+ )?${digit}\\b|\\b(you|it) (gave|said|picked|chose|called) (it |yourself |that |this )?(an? |the )?${digit}( just now| earlier| before| then| last time| last week| today| a moment ago| at the start)?( \\.| ,)|\\b(you are|you were|you are now|went|gone|going|moved|moving|climbed) (at|on|up|from|to) (an? )?${digit}( \\.| ,| to (an? )?${digit})`,
      ),
      line('\\b(what|which|how|where|who)\\b'),
      not(line('\\b(minutes|hours|days|weeks|months|years|people|pupils|pounds|euros|quid|dollars)\\b')),
      notSold,
    ),
  }),
  englishRule({
    name: 'step-on-a-scale',
    kind: 'scaling',
    when: ['question-word'],
    fits: both(
      core(
        `\\b(say|reach|make it|call it|give it|become|choose|pick) (an? )?${digit}$|^(what|how|where)\\b.* (an?|the|that|your|from|to|at|by) ${digit}\\b( (instead|rather|stand|stands|say|tell|made|represent|cover|hold|and not|not|to|look|consist|for|or|be|mean|up|higher|lower|out|feel|if|on)\\b.*)?$|^(what|how|where)\\b.*\\b(one|half a|a|1|two) (point|step|notch|mark)s? (higher|up|further|lower|more|down)\\b|^(what|how)\\b.*\\b(up|down|forward) (one|an?|half a|two|another|1|2) (point|step|notch|rung|mark)`,
      ),
      not(
        core(
          '\\b(quarter|half|ten|twenty|five) (to|past) \\w+|\\b(minutes|hours|days|weeks|years|people|pupils|of (you|them|us|the|your))\\b|\\bthe (one|two|three)\\b|\\b(a|that|from|to) one\\b',
        ),
      ),
      notSold,
    ),
  }),
];
