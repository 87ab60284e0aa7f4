import { both, core, either, englishRule, not, wrapped, type EnglishRule } from '../englishRule';
import { isInvitation } from '../invitation';

const seeing =
  'see|understand|imagine|tell|feel|hear|believe|remember|think|have known|have seen|know|really|be\\b(?! (more|clearer|firmer|stricter|a bit more))';

/** What someone was able to: "could you sleep?" */
const isAbility = core(
  '^(could|can) (you|we) ({soft*})(hear|see|feel|sleep|tell|find (it|the|your|any|out)|get (through|in|out|to|home|any|help|away|there)|work (there|from|out|it|well|with|after)|go (home|back|there|on|outside)|leave (then|when|early|the room)|stay (calm|awake|in)|speak (freely|to|then|up)|stop (him|her|it|yourself|thinking)|keep (calm|it|up|going|your)|say (no|that|anything|what)|talk (to anyone|freely|about it|openly)|walk|run|read|stand|breathe|do (it|that|anything|your|more)|still|always|count|even|take (it|that in)|rely|look|let go|follow|make (it|out|sense|contact)|listen|reach|meet)\\b',
);

/** Modal verb and "you": the solution of the one who asks. */
export const modalRules: readonly EnglishRule[] = [
  englishRule({
    name: 'should-you',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      wrapped(
        "^are you (really |quite )?sure (that )?(you|he|she|they) (should|ought|need|do) n't (be|have|need|{acts})\\b|^(should|ought) (n't )?(you|we|someone|somebody) |^(if|whether) you should",
      ),
      not(
        core(
          "^should n't (you|we) (have known|have seen|know|feel|have noticed|have reali[sz]ed|be (able|ashamed|grateful|glad|happy|proud))|^should you (happen|ever|need|have)\\b.* ,",
        ),
      ),
    ),
  }),
  englishRule({
    name: 'could-you-not',
    kind: 'advice',
    when: ['auxiliary'],
    fits: both(
      core(
        "^(can|could|might|may|would) (n't )?(you|we|he|she|they|someone|somebody|(your|the|his|her) (\\w+ ){0,2}?\\w+) (also |maybe |perhaps |just |possibly |really |simply )*(not )?(also |maybe |perhaps |just |possibly |simply |always |try |have |rather |better |at least |still )*({acts}|have \\w+)",
      ),
      core("^(can|could|might|may) n't |^(can|could|might|may|would) (you|we|he|she|they) (\\w+ )?not "),
      not(core(`^(can|could|would|might) n't (you|he|she|they) (just |simply |really |even )*(${seeing})`)),
      not(
        core(
          "^(can|could|would|might) (n't )?(you|we) (not )?(just |simply |really |even |also )*(not )?(agree|admit|accept that|concede|acknowledge|say that)\\b",
        ),
      ),
    ),
  }),
  englishRule({
    name: 'could-you-do',
    kind: 'advice',
    when: ['auxiliary', 'stated'],
    fits: both(
      either(
        both(core('^(could|might) (you|we) ({soft*})({acts})'), not(isAbility)),
        core("^(can|could) n't you (just|simply|maybe|perhaps) (?!({state}))\\w+"),
        core('^(can|could) you (see yourself |picture yourself |imagine )\\w+ing\\b'),
        core(
          '^(can|could|might|will|would|may) (you|we|they|he|she|your \\w+) ({soft*})?(maybe|perhaps|just|simply|possibly|try|consider)\\b',
        ),
        core(
          '^would (you|it) ({soft*})(consider|be (willing|prepared|open|ready|an option|able) to|dare to|think of|think about|fancy|like to try|want to try|rather)\\b',
        ),
      ),
      not(isInvitation),
    ),
  }),
  englishRule({
    name: 'do-you-want-to-try',
    kind: 'advice',
    when: ['auxiliary'],
    fits: either(
      core(
        "^(do|would|are) (n't )?you ({soft*})(want to|like to|willing to|open to|ready to|prepared to|feel like|fancy|going to|able to) ({soft*})(try|trying|practi[sc]e|practi[sc]ing|consider|considering|role play|experiment|swap|move to|look for|bring|ask|start|hire|involve)\\b",
      ),
      core(
        "^(do|did) you not ({soft*})(need|have|ought|want) to ({acts})\\b|^do n't you ({soft*})(need to|have to|want to (try|ask|call|talk|take|go|leave|get)|think you (should|could|need|ought|had better|would better|would (do|be) (well|wise|better)|might|'d)|think (it|that) (would|could|might) (help|be ({sensible}))|just|simply)\\b",
      ),
      core(
        "^do (n't )?you (not )?(\\w+ )?(think|feel|believe|reckon) (that )?(you (should|could|ought|need to|might want|would do better)|(it|that|this|[\\w' ]{1,30}) (would|could|might) (\\w+ )?(help|be ({sensible})|work)|(it is|it would be) ({sensible})|[\\w' ]{1,40} would help)\\b",
      ),
    ),
  }),
];
