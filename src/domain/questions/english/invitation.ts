import { both, core, either, not } from './englishRule';

const modal =
  "(can|could|would|will|may|might|do|are(?= you (willing|able|prepared|happy|ready|up|ok|comfortable))) (n't )?(you|we|i)";
const manners =
  '(please|perhaps|maybe|also|just|possibly|like to|want to|be willing to|be able to|mind|care to|be up for|be happy to|be ok with|be open to|feel able to|be comfortable|willing to|able to|prepared to|happy to|ready to|up for|start by|begin by|begin with|help us by|feel free to|try to|try and|be so kind as to|briefly|quickly|then|still|first|at all|dare to)';
/** A question with the verb first that invites to tell: "could you give an example?" */
export const isInvitation = both(
  either(
    core(
      `^${modal} (${manners} )*({tell}|telling|describing|saying|sharing|explaining|elaborating|talking|walking|give (us|me|an?|one|some|more)|giving|take (us|me)|taking (us|me)|help (us|me) (understand|see|get|picture|follow|with)|think of|put (it |that |this )?into|put (your finger|words)|go (into|back|a bit|deeper|further)|going (into|back)|draw|come up with|hear|recall a|remember a (time|moment)|bring us|fill us in|add (anything|something)|dwell|let us|paint|zoom|dig|picture for us)\\b`,
    ),
    core(
      '^(do you have|have you got|have you|is there|can you think of) (an?|another|any) (\\w+ )?(examples?|instance|image|picture|moment in mind)\\b',
    ),
    core(
      "^(is|are) there (anything|something|more)( else| more)? (that )?you (would like|want|'d like|can|could|might want|wish) (to )?(tell|say|share|add)",
    ),
  ),
  not(
    core(
      `^(can|could|would|will) you ({soft*})hear\\b|^will you go\\b|^(can|could|would) you ({soft*})go back$|^${modal} (${manners} )*(tell (?!me|us|a|the group|something|more|about|the story|what|how)|talk (to|with) (?!us|me)|show (him|her|them)|explain (it |this |that )?to (him|her|them|your|the)|say ((it|that|this|he|she|they|you|we|there|the \\w+|your \\w+) (is|was|are|were|has|had|did|does|would|feel|felt)\\b|to (him|her|them|your)|no|sorry|that you|it to|yes|what you|you)|share (it|this|that|the \\w+) with|give (it|him|her|them|up)|call it|take it|name (him|her)|walk (away|out|home)|go back to (him|her|them|work|your)|think of (him|her|them|it)|hear (him|her|them|it|what))`,
    ),
  ),
);
