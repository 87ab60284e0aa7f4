import { asking, both, core, either, englishRule, not, wrapped, type EnglishRule } from '../englishRule';

const openObject = not(
  core(
    '\\b(tried|considered) (already|so far|before|yourself|yet|anything|something|this before|it before|everything|that( before| yet| already)?)( (already|so far|yet|before|else|yourself))?$|thought about (what|why|who|where)\\b',
  ),
);

/** "Have you tried …": the asker has something in mind. */
export const triedRules: readonly EnglishRule[] = [
  englishRule({
    name: 'have-you-tried',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      either(
        wrapped(
          '^(have|had|has) ({soft*})(you|they|he|she|anyone|the team|your [\\w]+) ({soft*})(been )?({considered})\\b',
        ),
        asking(
          '(^| , )(ever |already )?(tried|considered|(ever |already )(thought (of|about))|thought (of|about)) (?!anything|it\\b|so\\b)\\w+',
        ),
      ),
      openObject,
    ),
  }),
  englishRule({
    name: 'did-you-consider',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^did (n't )?you (not )?({soft*})(consider|think of|think about|contemplate|look into) (\\w+ing\\b|a\\b|an\\b|the option|perhaps|maybe|using|whether)",
      ),
      core(
        "^did (n't )?you (not )?({soft*})try (\\w+ing|out|a|an|some)\\b|^did you (ever|maybe|perhaps|already|at least|even|also|not|just) try\\b",
      ),
    ),
  }),
  englishRule({
    name: 'have-you-been-to-the-doctor',
    kind: 'advice',
    when: ['auxiliary'],
    fits: both(
      core(
        "^(have|has) (n't )?you (not )?({soft*})(spoken|talked|been|gone|seen|asked|contacted|called|phoned|consulted|read|done|taken|followed|used|heard|involved|approached|looked|reached|mentioned|raised|discussed|reported|signed|booked|got|gotten|had|run|put|taken|brought|joined|told|informed|started|checked|googled)\\b.*\\b({helpers})s?\\b",
      ),
      not(core('\\b(before|since|why|been (a|an|the) )\\b')),
      not(core(', (and |but )?(what|how|who|when|where|why)| and (what|how|who|when|where|why)\\b')),
    ),
  }),
  englishRule({
    name: 'have-you-asked-for',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^have (n't )?you (not )?({soft*})(asked (for|to|whether|if|(him|her|them|your \\w+|the \\w+) (to|for|if|whether|about))|read [A-Z\\w]|done an?|taken an?|made an?|set (a|up|clear)|written (it|this|that|them) (all )?down|put (it|this) (in|on)|used an?|signed up|started (\\w+ing|a))\\b",
      ),
      core(
        '^have you (ever|already|not) (sat down|written|put|mapped|filmed|recorded|invited|confronted|raised|asked (?!yourself)|said no|told (him|her|them)|let|handed|delegated)\\b',
      ),
    ),
  }),
];
