import { asking, both, either, englishRule, not, type EnglishRule } from '../englishRule';

const often =
  '(also |always |just |really |usually |often |never |normally |generally |once |simply |even |still |then )*';
const aboutYou = not(
  asking(
    '^((so|and|but|presumably|naturally|clearly|obviously|of course|surely|basically|i (think|guess|suppose|see|hear|know|bet)|it (seems|sounds|looks)) )*(you|your|he|she|they|his|her|their)\\b',
  ),
);

/** Advice in the shape of what the asker lived through, with no question in it. */
export const experienceRules: readonly EnglishRule[] = [
  englishRule({
    name: 'it-did-wonders',
    kind: 'advice',
    when: ['none'],
    fits: both(
      aboutYou,
      either(
        asking(
          '\\b(do|does|did|done|doing) (absolute )?(wonders|the trick|a world of good|(me|us|him|her|them|you) (a |the )?(\\w+ ){0,2}(good|favou?rs?))\\b',
        ),
        asking(
          '\\b(works?|worked|working|goes|went|go) (\\w+ )?(a treat|wonders|like a (charm|dream|breeze)|brilliantly|beautifully|a long way|some way|down well|much better)\\b',
        ),
        asking('\\b(saved|saves|save) (my|our|me|us|your|you|everyone|so much|a lot of|hours|the day)\\b'),
        asking(
          '\\b(turned|turns|sorted|sorts|settled|settles|calmed|calms|cured|cures|fixed|fixes|steadied|steadies|cleared|clears|eased|eases) (it|him|her|them|me|us|that|things|everything|matters|the (nerves|mind|head|air|tension|mood)|your (nerves|mind|head))\\b',
        ),
        asking('\\b(takes?|took) (all )?the (sting|heat|pressure|edge|weight|fear|worry) (out|off)\\b'),
        asking(
          '\\bnever looked back\\b|\\b(game|life)[- ]?(changer|saver|changing)\\b|\\bgodsend\\b|\\bnight and day\\b|\\bsw[eo](ar|ars|re) by\\b|\\b(good|great|brilliant|better|excellent) results?$|\\bbest (thing|decision|money|move|day) (i|we|she|he|they|ever)\\b|\\b(love|loves|loved) (it|them)$|\\b(highly|heartily|warmly) recommend\\b|\\bworth (its weight|every)\\b',
        ),
        asking('\\b(that|which) (would|might|could) (really )?(suit|help|benefit) (you|him|her|them)\\b'),
      ),
    ),
  }),
  englishRule({
    name: 'when-it-was-me',
    kind: 'advice',
    when: ['none'],
    fits: either(
      asking(
        `^([\\w' ]{1,60} , )?(i|we) (all )?${often}(had to )?({did}) (?!(you|your|it said|that you)\\b)(?!.*\\b(you|your)\\b)`,
      ),
      asking(
        `^([\\w' ]{1,40} , |(back home|where i (work|worked|come from|trained)|over here|down here|round here|here|at home|in (an? |such an? |that |those )?[\\w-]+( like (this|that|these|those))?)( ,)? )?we ${often}(would |could )?${often}({acts})\\b(?!.*\\b(you|your)\\b)`,
      ),
      asking(
        `^([\\w' ]{1,40} , )?i ${often}(use|keep|put|ask|tell|write|make|set|go|call|leave|let|try|start|give|book|do(?! n't)|ring|take (?!it))\\b(?!.*\\b(you|your)\\b)`,
      ),
      asking(
        `^(when|while|after|before|once|as|since|whenever) (i|we|my|our)\\b[^,]*( ,)? (i|we|my|our|it|they|everyone)\\b`,
      ),
      asking(
        `^(when|whenever|if) (that|this|it|someone|they|he|she|one of)\\b[^,]{1,60} , (i|we) ${often}({acts}|{did})`,
      ),
      asking(
        "^(an?|one|two|three|some|several|another|most|many|half|(all )?the) ((old|young|dear|good|former|other|wise) )?(colleagues?|friends?|mates?|[\\w'-]+) (of (mine|ours|my \\w+)|(i|we) (know|knew|trained with|worked with|work with|had)|(in|at|on|from) (my|our) [\\w'-]+)\\b",
      ),
      asking(
        "^((in|on|at|for|over|back|during) )?(my|our) (?!(guess|sense|feeling|impression|hunch|hypothesis|view|opinion|question|heart|reading|read|worry|fear|concern|thought|bet|instinct|gut)\\b)([\\w'-]+ ){1,4}?(is|was|were|are|had|has|have|used|says?|said|always|never|swears?|does|do|did|went|got|found|makes?|made|puts?|keeps?|kept|lets?|runs?|told|taught|{did})\\b(?!.*\\byou (are|were|did|do)\\b)",
      ),
      asking(
        '^(i|we) (have |had )?(once |also |both |all )?(been there|had (exactly |just |almost |much )?(one|the same|someone|somebody|something|an?)|went through|have had)\\b',
      ),
      asking(
        `^(i|we) ${often}(find|found) (that )?((it )?(helps|helped|useful|helpful|easier|best|better)|\\w+ing|if|a|an|when)\\b`,
      ),
    ),
  }),
];
