import { asking, both, core, either, englishRule, not, type EnglishRule } from '../englishRule';

const plan = "[\\w' -]{1,60}?";

/** "Would it be an idea …", "wouldn't it be better …", "would it help …". */
export const betterRules: readonly EnglishRule[] = [
  englishRule({
    name: 'would-it-be-better',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      either(
        core(
          `^(would|might|could|may) (n't )?(it|that|this|there) ({soft*})(be|make|have been) ({soft*})(a bit |much |a lot |of |a )*({sensible}|sense|use|help|worth|room for|merit)`,
        ),
        core(
          `^(would|might|could|may) (an?|some|another|more|\\w+ing)\\b ${plan} ?({soft*})be (a bit |much |a lot |of |a )*({sensible})`,
        ),
        core(`^(would|might|could) n't ${plan} ({soft*})be (a bit |much |a lot |of |a )*({sensible})`),
        core('^would you (not )?be better (off|served)'),
      ),
      not(
        core(
          '^(would|could|might|may) (it|that|this|there) (also |perhaps |maybe )*be (true|fair|right|that|more (than|like)|because|something (else|to do)|time pressure)\\b|^could (it|that|this) be (a|more|less|something)\\b|^would (that|it|this) be (enough|good enough|different|possible for|a problem|necessary|ok)\\b|be more about',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'would-it-help',
    kind: 'advice',
    when: ['auxiliary'],
    fits: both(
      either(
        core(
          `^(would|might|could|may) (n't )?(${plan} )(not )?({soft*})(help|be of (any )?(help|use)|work( better| for you)|do the trick|make (it|things|a difference|life) ?(easier|better|simpler|clearer)?|solve (it|this|that|the))( \\w+)?( to\\b.*| if\\b.*| with\\b.*| here| more| better| a bit| then| too)?$`,
        ),
        core(
          "^(would|could|might) n't (a|an|some|another|more) ([\\w-]+ ){1,3}?(?!be (able|expected|afraid|angry|upset))(help|take|make|ease|solve|give|save|work|do|be|bring|keep|get|stop|prevent|lighten|clear|settle)\\b",
        ),
        core(
          `^(would|might|could|is|was) (n't )?(${plan} )({soft*})(be )?(something for (you|him|her|them|your \\w+)|an idea|an option|worth (it|trying|a try|considering)|a solution)( perhaps| maybe| then| too| here)?$`,
        ),
      ),
      not(
        core(
          '^(would|could|might) (that|it|this|he|she|they|you|your \\w+) (work|help)$|^(would|could) (you|he|she|they) ',
        ),
      ),
    ),
  }),
  englishRule({
    name: 'is-it-an-option',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      either(
        core(
          "^(is|was|are) (n't )?(it|that|this) (not )?({soft*})(a bit |much |about |high |a )?({sensible}) (to|if|for you to|that you|you|\\w+ing\\b|not to)",
        ),
        core(
          "^(is|are|was) (n't )?there (not )?({soft*})?(any |no |some |a |n't |anyone |someone |anybody |somebody |something |nobody |another |nothing )+(\\w+ )*?(way|chance|possibility|option|reason|room|time|opportunity|else|colleague|person|one|who|to)?( \\w+){0,2}? ?(you could|you can|to ({acts})|for you to|who could|who can|that could|you could n't|not to|we could|could (do|take|help|go)|you might)\\b",
        ),
        core("^is n't there "),
        asking(
          "^(any|a|is there a) (chance|way|reason|possibility) (that )?(you (could|can|might|would|could n't|ca n't)|to|not to)\\b",
        ),
      ),
      not(
        core(
          "^is n't there a (part|bit|side|pattern|risk|danger)|^is n't it ({soft*})(more (about|that|of|like)|good that|nice that|time pressure)|^is there (anything|something) (else )?(you|that you|to (add|say))|^is it (possible|necessary|good|safe) (that|if)|^is it ({soft*})possible you|^is there (any|some|no)(one|body|thing) (you (can|could)|who can|else)?( you| who| to)?( can)? (talk|turn|trust|support|rely)",
        ),
      ),
    ),
  }),
];
