import { begins, both, core, englishRule, line, not, notSold, type EnglishRule } from '../englishRule';

const supposes =
  '(suppos\\w+|imagine|imagining|if|say|picture|assuming|let us say|pretend|when|once|after|what|how|fast forward|jump ahead)';

export const miracleRules: readonly EnglishRule[] = [
  englishRule({
    name: 'miracle-or-wand',
    kind: 'miracle',
    fits: both(
      line(
        '\\bmiracles?\\b|\\bmagic(al)?(ally)?\\b|\\bwands?\\b|\\bgenie\\b|\\bfairy godmother\\b|\\bthree wishes\\b|\\bcrystal ball\\b',
      ),
      notSold,
    ),
  }),
  englishRule({
    name: 'problem-gone',
    kind: 'miracle',
    fits: both(
      line(
        `(^| )${supposes}\\b.*\\b((problem|issue|conflict|worry|worries|difficulty|difficulties|tension|trouble|it|this|everything|all|things) (\\w+ ){0,3}?(gone|solved|sorted|resolved|fixed|vanished|disappeared|no longer existed|is over|was over|worked(?= ,| \\.|$)|well|perfect|worked out|works out|went well|fine|turns? out well|turned out well|came? right|comes right|(has |have |had )?(fallen|fell|falls?|fall) into place|is back on track|runs? smoothly|come (good|right|together))|no longer existed|wakes? up|woke up|overnight)\\b`,
      ),
      line('\\b(what|how|who|which|where)\\b'),
      line(
        '(^| )(suppos\\w+|imagine|imagining|if|say|picture|assuming|pretend|once|would|(what|how|where) does|fast forward|jump ahead)\\b',
      ),
      not(
        line(
          '\\b(just|simply|has it|have you|did you)\\b|\\bhave (\\w+ )?gone$|\\bhow (would|could|might|will) (it|this|that|things|everything|all) (\\w+ )?have\\b',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'ideal',
    kind: 'miracle',
    fits: both(
      line(
        "\\bin an? (ideal|perfect|better) world\\b|\\b(your|the|an) (ideal|dream|perfect|best possible|preferred|wished-for) \\w+|\\b(your|the) [\\w' ]+ of your dreams\\b|\\bif (anything|everything|all|money and time) (were|was|would be|went|goes|is|turned|worked) (possible|exactly|just as|as you|perfect|well|right|out|the way)|\\b(situation|outcome|result|team|job|life|future) you (want|wish|wished|wanted|hope for|dream of)\\b.*\\bwhat would\\b|\\bif you got everything you (want|wish|wanted|need)|\\bsuppose you succeed|\\bif (it|this|that|things) (all )?(worked|went|goes|works) (out )?(perfectly|exactly|completely|brilliantly)",
      ),
      line('\\b(what|how|who|which|where)\\b'),
      notSold,
    ),
  }),
  englishRule({
    name: 'over-by-itself',
    kind: 'miracle',
    fits: both(
      begins('question-word'),
      ({ core: text, line: whole }) => whole.length > text.length,
      line(
        '\\b(gone|solved|resolved|lifted|vanished|melted( away)?|dissolved|undone|forgiven|sorted|fixed|healed|settled|evaporated|worked out|all (fine|good|well)|disappeared|fully behind you|all behind you|(puts?|sorts?|works?|righted|sorted) itself|put itself right|as it should be|the way you (want|hoped|wanted|wish))\\b',
      ),
      line(
        '\\b(overnight|by itself|of its own accord|by magic|for good|while (you|everyone|we|they|the [\\w-]+|your [\\w-]+) (sleeps?|slept|(were|was|are|is) asleep)|in your sleep|miraculously|as if by|(a|some|the) (wonder|spell|fairy|angel)|jump(ing)? (ahead )?to|fast[- ]forward(ing)?|in (a|the|some) future|(you )?(wake|open your eyes)|tomorrow morning|one morning|by tomorrow|(an?|one|two|three|five|six|ten) (year|month|week|day)s? (from now|later|on|down the (road|line)))\\b',
      ),
      not(core('^(what|how|who|which|where) (did|was|were|had|have|has|made|happened)\\b')),
      notSold,
    ),
  }),
];
