import { isStacked } from '../stacking';
import {
  asking,
  both,
  core,
  either,
  englishRule,
  line,
  not,
  notSold,
  type EnglishRule,
} from '../englishRule';

const anyNoun = "(the|your|his|her|their|that|this|an?)( [\\w'-]+){1,4}?";

const somebody =
  "(?!(you|i|we|it|that|this|there|things|life|what|having|being|be)\\b)(?!(the|your) (\\w+ )?(work|job|situation|body|gut|heart|head|mind|stomach|week|day|rules?|law|data|question|part)\\b)[\\w'-]+( [\\w'-]+){0,8}?";

const viewing =
  'saying|thinking|telling|seeing|noticing|making of|hearing|hoping|wondering|feeling|expecting|wishing|wanting';

const views =
  'say|think|describe|see|tell|call|answer|advise|experience|view|notice|feel|need|want|expect|make|ask|appreciate|miss|put|rate|react|respond|do|have|look|regard|perceive|remember|know|recogni[sz]e|hope|like|wish|name|value|add|explain|sum|hear|prefer|find|understand|characteri[sz]e|define|reply|picture|interpret|read|judge|worry';

export const circularRules: readonly EnglishRule[] = [
  englishRule({
    name: 'what-would-they-say',
    kind: 'circular',
    when: ['question-word'],
    fits: both(
      either(
        core(
          `^(what|how|which|who|where|in what way|with what)\\b( [\\w'-]+){0,3}? (would|might|could|will|may) ({third})( (himself|herself|themselves|who [\\w ]+|in your [\\w ]+?|at home))? (\\w+ly |probably |then |really |most |have )?(${views}|sa(id|ying)|seen|felt|told|done|made|needed|wanted|noticed|experienced|thought)\\b`,
        ),
        core(
          `^(what|how) (would|might|could|will) ${anyNoun} (say|tell|describe|think|advise|answer|notice|feel about|want from|need from|make of|put it down to|call (it|you|this)|see (you|your|it|this))\\b`,
        ),
      ),
      not(core('^(what|how|which) (\\w+ )?(would|might|could|can|may|will) one\\b')),
      not(core('\\b(anyone|one) do\\b|\\b(people|they|everyone) have done\\b')),
      notSold,
      not(isStacked),
    ),
  }),
  englishRule({
    name: 'what-do-you-think-they-saw',
    kind: 'circular',
    when: ['question-word'],
    fits: both(
      either(
        core(
          `^(what|how|who|which|where|why)\\b( [\\w'-]+){0,2}? (do|did|would|might|could) you (think|imagine|suppose|reckon|guess|believe|expect|feel|sense) (that )?((it|this|that) (is|was|felt|feels|came across|must be|would be|looks|looked|landed|sounded) (\\w+ )?(for|to|like for|with) )?({third}) ?(?!is to blame)`,
        ),
        core(
          `^(what|how) (do|did) you (think|imagine|suppose|reckon) ${anyNoun} (saw|sees|thought|thinks|wanted|wants|felt|feels|needed|needs|noticed|notices|meant|experienced|was (hoping|thinking|feeling)|would (say|want|need|feel)|looked at|heard|expected|expects)\\b`,
        ),
        core(
          `^(what|how) (do|did) you (think|imagine|suppose|reckon|guess) (the|your|his|her|their|those|these|our)( (?!(should|must|ought|could|can|to|does|do|did|will|would|might|may|and|is|was|are|were|has|had|have|numbers|figures|results|data|rules|law)\\b)[\\w'-]+){1,4}? (say|think|see|make of|tell|call|notice|hear|want from|need from|expect|feel about|talk about|describe)\\b.*\\b(you|your|yourself)\\b`,
        ),
      ),
      not(core('^why|\\b(he|she|they) should\\b')),
      notSold,
      not(isStacked),
    ),
  }),
  englishRule({
    name: 'how-do-they-see-it',
    kind: 'circular',
    when: ['question-word'],
    fits: both(
      core(
        `^(how|what)\\b( [\\w'-]+){0,2}? (do|does|did) ({third}) ((see|view|regard|experience|perceive|describe|look at|look back at|feel about|think about|think of|make of|say about|notice about|notice in|appreciate about|appreciate in|need from|want from|expect of|expect from|value in|tell others about|talk about|hope for from|get from|read|want of) |(do|say|react|respond|behave|act|feel|notice|look|change|become)( [\\w'-]+){0,4}? (when|if|as soon as|whenever|while|the moment) (you|one|the|he|she|they|it|your|something)\\b)|^how does one react|, do you think$.*^how do|^(what|how|which)\\b.* (did|do|does) ({third}) (\\w+) (from|of|at|about) you , (do you think|would you say|you think)$|^how (do|does|did) ({third}) look at you`,
      ),
      notSold,
      not(isStacked),
    ),
  }),
  englishRule({
    name: 'what-do-they-notice-of-you',
    kind: 'circular',
    when: ['question-word'],
    fits: both(
      either(
        core(
          `^(what|how|which|where)\\b( (?!i\\b)\\w+)?( (would|might|could|will|may)) ${somebody} (be )?(\\w+ly )?(${views}|${viewing})\\b.*\\b(you|your|yourself)\\b`,
        ),
        core(
          `^(what|how)\\b( (do|does|have|has)) ${somebody} (already |usually |really )?(notic(e|ed)|see|seen|say|said|know|known|think|thought|make of|made of|picture|imagine|experience|perceive|hear|heard|read|describe|respond|react|cope|get to see)\\b.*\\b(you|your|you're)\\b`,
        ),
        core(
          `^how do you (imagine|think|suppose|reckon|expect) ${somebody} (reads?|sees?|views?|experiences?|takes?|took|hears?|heard|remembers?|would (${views}))\\b`,
        ),
        core(
          `^which (one )?of (your|the|them|his|her|their|these)( [\\w-]+){0,3}? (would|might|will) (${views}|be|understand|worry|agree|laugh|cheer|object)\\b(?! you (most|best|to|the))`,
        ),
      ),
      notSold,
      not(isStacked),
    ),
  }),
  englishRule({
    name: 'when-you-what-do-they',
    kind: 'circular',
    fits: both(
      asking(
        '^(when|if|whenever|each time|every time|as soon as|the moment)\\b.* , (what|how|who) (do|does) (?!you\\b|it\\b|that\\b|this\\b|we\\b|i\\b|things\\b|your (body|breath|head|heart|voice|stomach|mind|hands?|face)\\b)([\\w-]+ ){1,3}?(do|say|react|respond|see|notice|look|behave)\\b',
      ),
      notSold,
      not(isStacked),
    ),
  }),
  englishRule({
    name: 'who-notices',
    kind: 'circular',
    when: ['question-word'],
    fits: both(
      either(
        core(
          '^who\\b(?!.*\\b(blame|fault|guilty|wrong)\\b).* (most|least|hardest)( by (this|that|it|all this))?$',
        ),
        core(
          `^(who|which (colleague|person|member|one)s?)( else)?( (in|on|at|of|among|around|within|from) (your|the|this|his|her|my|you)( \\w+){0,2}?)?( else)?( (would|will|might|could))? (be |is |are |feels |suffers? |gets |was )?((the )?(first|last|least|most|more|best|worst)\\b|worr(y|ies)|notices?\\b|agrees?\\b|benefits?\\b|(cares?|suffers?|minds?|wants?|hopes?|sees?|profits?) (most|more|it|about|from|this|that)|be surprised|be happy|be relieved|be disappointed)`,
        ),
      ),
      not(
        core(
          '^who (first|noticed)|\\b(was|were) the (first|last) to (arrive|leave|see|speak)|^who (notices|sees) (this|it) and\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'through-their-eyes',
    kind: 'circular',
    fits: both(
      line(
        "\\b(through|with|in) (the eyes of (?!today|now|hindsight)|(his|her|their|your (?!own\\b)[\\w']+) eyes)|\\b(from|on|in|at) (his|her|their|(the|your) ({people})('s|')) (perspective|point of view|side|position|seat|chair|viewpoint|angle|end|shoes|place|eyes|view)\\b|\\b(were|should) (i|we|someone) (to )?(ask|ring|call|phone|interview) ({third})|\\bthrough (the|a|your|their|his|her) [\\w' ]{2,30} eyes\\b(?! of)|\\b(if|suppose) (i|we|someone|somebody) (asked|ask|were to ask|could ask|spoke to|were to speak to|interviewed|phoned|rang|called) ({third})|\\bfly on the wall\\b|\\boutsider\\b|\\bif ({third}) (was|were|was sitting|were sitting|could be|sat|joined us|could hear) (here|in this room|among us|at this table|listening|this)\\b|\\bfrom the (perspective|point of view|viewpoint|position) of\\b",
      ),
      line('\\b(what|how|who|which|where)\\b'),
      not(line('\\b(just|simply)\\b')),
      not(core('^what if (you|we)\\b|\\b(have you|if i were|in his place i)\\b')),
    ),
  }),
];
