import { both, either, englishRule, not, wrapped, type EnglishRule } from './englishRule';

export const factRules: readonly EnglishRule[] = [
  englishRule({
    name: 'fact',
    kind: 'closed',
    when: ['question-word'],
    fits: either(
      wrapped(
        '^(in |for |about |since |by |with |at |on )?how (many|long|old|often|frequently|late|early|far (is|was|away|along|apart|ahead|did|does|do (you|they) (live|travel|drive|walk))|tall|big|large|soon|quickly|fast|recently|few|little time|much (time|money|hours|longer|later|earlier|experience|notice|do (they|you|we) (pay|earn)|does (it|that|this|he|she) (cost|weigh|earn)|did (it|that|this) cost))\\b(?! would you like)',
      ),
      wrapped(
        '^(at |on |in |from |since |until |by |around )?(?!which time)(what|which) (time|days?|dates?|years?|months?|weeks?|hours?|term|age|forms?|shifts?|positions? (do|does|did)|grade are)\\b(?! (of mind|in your life|would you))',
      ),
      wrapped(
        '^(in |at |on |for |from )?(what|which) (ward|school|hospital|department|unit|floor|building|town|city|street|office|practice|company|firm|college|branch|course|agency|organisation|organization|authority|council|clinic|region|district) (is|was|were|are|did|do|does|placed|sent|runs|covers|took|has|had)\\b(?! it like)|^whereabouts (is|are|was|were|in)\\b(?!.* (do|did|does) you)',
      ),
      wrapped(
        '^whose (turn|name|signature|car|house|office|room|class|clients?|patients?|pupils?|child|phone|shift|desk|budget|handwriting)\\b|^what (is|was) the (last|first|exact) (day|date|year|month)\\b|^which (one )?of (the|them|your)( \\w+)? (is|was) (it|that|this)$|^which ({people}) (is|was) (that|this|it)\\b|^(what|which) (percentage|proportion|number|share) of (?!you\\b)\\w+|^(what|which) (grade|year|form|class) (is|was|are|were) (he|she|they|it|you|your \\w+) in( now| then| at the moment)?$',
      ),
      wrapped(
        '^who (is|was|are|were) ((the|your|their|his|her|that|on) )?(?!owner)(\\w+ )?(?!owner)({people}|next of kin|on call|on duty|on shift|in charge)( (of|at|in|on|for|there|then|that)\\b.*)?$|^who (chairs|chaired|runs|ran|heads|headed|leads|manages|managed|teaches|taught|owns) (the|that|this|your|his|her|it)\\b',
      ),
      wrapped(
        '^(since|until|till|from|by) when\\b|^when (exactly|precisely|were you (born|hired|appointed))\\b',
      ),
      wrapped(
        '^(what is|what was|what are) (your|his|her|their|the) (name|age|job title|job|address|phone number|date|number|diagnosis)s?$|^what (is|was) the name of\\b|^what (does|did) (it|that|this|the \\w+|a \\w+) cost$|^how old\\b',
      ),
      wrapped(
        '^((in|at|on|for|from|by|with) )?(what|which) ({plainfact})s? (is|was|are|were|did|do|does|had|has|have|will) (?!you (want|think|feel|need|hope|wish)\\b)|^(what|which) ({fact})s?( (then|exactly|again|please))?$',
      ),
      wrapped(
        "^what (is|was|are|were) (the|your|his|her|their|its|([\\w'-]+ ){0,4}?[\\w-]+'s) ((?!of\\b)[\\w-]+ ){0,4}?({fact})s?( (of|for|on|in|at|there|again|now|then|called|please|you (had|have|work|use|drive))\\b.*)?$",
      ),
      wrapped(
        '^how much (did|does|do|is|are|was|were|will|have|has|had) ([\\w-]+ ){1,5}?(cost|charge|pay|paid|earn|weigh|owe|drink|spend|spent|claim|eat|sleep|take home|get paid|come to)( (for|on|a|an|per|in|at|each|every|last|this)\\b.*)?$|^how much (sleep|leave|supervision|training|holiday|homework|alcohol|paperwork|petrol|milk|sugar|water|insulin|rent|tax|cash) ',
      ),
      wrapped(
        '^when (do|does|did|is|are|was|were|will|has|had|can) (?!the (trust|tension|peace|fun|doubts?|energy|silence|fear)\\b|it\\b|that\\b|this\\b|things\\b)([\\w-]+ ){1,4}?(start|begin|end|finish|run out|expire|open|close|shut|arrive|leave|retire|die|born|due|qualify|graduate|hand over|knock off|get (here|there|back|home|in|off|paid|married|divorced)|move (in|out|here|there|house)|visit|come (in|back|home|out|off|by|round|over)|go (back|live|off|home)|take (place|effect|over)|fall due|clock (on|off|in|out)|be back)( (work|on|in|at|for|back|there|here|again|school|today|tomorrow|exactly|then|off|by|from)\\b.*)?$',
      ),
      wrapped(
        '^when (do|does|must) ([\\w-]+ ){1,3}?(have|need) to (?!feel|say no|be\\b)|^when did (you|he|she|they|your \\w+|the \\w+) last (see|speak|talk|meet|eat|hear from|visit|call|write|ring|text|have (an? )?(holiday|break|day off|review|meeting|appraisal|check-up|update))\\b',
      ),
      wrapped(
        '^where (is|was|are|were|did|do|does|had|have|has) ([\\w-]+ ){1,4}?(based|located|held|kept|stored|parked|park|born|situated|sat|sit|seated|trained|train|housed|placed|employed|registered|staying|live|lives|going to school|do (your|his|her|their) (placement|training|shifts|internship|rounds)|take place|be held|happen|meet)( (then|now|exactly|before|at the time|today))?$',
      ),
      wrapped(
        '^(what|which) (?!(mood|state|position|place|frame|headspace|spot|fix|role)\\b)[\\w-]+ (is|are|was|were) (you|he|she|they|it|that|this) (on|in|at|with|under|from)( (then|now|that \\w+|at the time))?$',
      ),
      wrapped(
        '^who (signed|signs|wrote|sent|booked|ordered|prescribed|drove|authori[sz]ed|approved|referred|replaced|discharged|admitted|appointed|hired|employs|inspects|insures|line manages|cleans|cooks|took the minutes|holds the keys)\\b',
      ),
      wrapped(
        '^how (wide|heavy|experienced|senior|qualified|regularly) (is|was|are|were|do|does|did)\\b|^how do (you|we) (spell|pronounce)\\b|^how (is|was|are) (that|it|this|your name|the \\w+) (spelt|spelled|pronounced|funded|financed)\\b',
      ),
      wrapped(
        '^what (is|was|are|were) .* called( again| then| exactly)?$|^what did you say .* (name|age|address|{fact})s? (is|was)( again)?$|^(what|which) (kind|sort|type) of (contract|job|training|school|house|diagnosis|medication|course|degree|car|post|role|ward|shift|licence|visa)\\b',
      ),
      wrapped(
        '^where (do|does|did) ([\\w-]+ ){1,3}?(live|work|study)( now| then| exactly)?$|^who (pays|paid|signs|signed|funds|funded|covers|covered) (for )?(that|this|it|the|your|those|these)\\b',
      ),
    ),
  }),
  englishRule({
    name: 'who-when-where',
    kind: 'closed',
    when: ['question-word'],
    fits: both(
      either(
        wrapped(
          "^when (did|will|had|is|was|were|are(?! you (?!\\w+ing\\b|due|back|off|on|away|free|next))) (?!it (?!happen|arrive|take place|finish|end|due|over|exactly|,)|(that|this) |things\\b|you (at|your|finally)\\b)((the|your|his|her|their|an?|my) )?[\\w'-]+",
        ),
        wrapped(
          "^where (exactly )?(is|was|were|are|(has|have|had)(?= \\w+ been\\b)) (?!(it|there|everyone|that|this|you (now|in|at|with|on|going))\\b)[\\w'-]+",
        ),
        wrapped(
          '^where (exactly )?(did|do|does|had|will|can|are|is|was|were) (?!everyone\\b)([\\w-]+ ){1,3}?(live|work|study|put|parked?|keep|kept|meet|sit|sitting|stand(?! (on|in)\\b)|standing|sleep|eat|stay|staying|wait|waiting|store|buy|train|working|living|grow up|hide|hidden|file|apply|send (him|her|them|it)|take (him|her|them|it)|go (after|then|next|to|for|on|that)|leave (him|her|it|them|the|your))\\b',
        ),
        wrapped(
          '^who (else |all |actually )*(({did}) (?!to be\\b|(it|a|the) (\\w*able|easier|difference|possible)\\b)(?!you (to|that|this)\\b)|(was|were|is) (in|at|on|with|there|on|next to|sitting|standing|working|driving|looking after|your|his|her) (?!(this|that|it|you now|your side|all)\\b)|(picks|drives|brings|looks after|does the|has (the|custody|responsibility|parental|access|parental|a key|keys)|(has|have|had) (already )?(read|seen|got|had|been|signed|written|access|contact|a key)|will be (there|at|in|on)|will (chair|pay|drive|cover)|is (got|paying|chairing|covering|driving|replacing|running|teaching|taking|doing|bringing)|owns|funds|answers|lives|works|sits|found|opened|locked|filed|lodged|reports?|took over|supervises|covered)\\b)',
        ),
        wrapped(
          '^(by|from) whom ((is|was|were|are|had|has)\\b|did (\\w+ ){1,2}?(get|hear|receive|buy)\\b)|^(to|with) whom (do|does|did|are|is|was|were) (\\w+ ){1,2}?(report|live|work|share|travel|go|speak|send|address|married)\\b',
        ),
        wrapped(
          '^which (one )?of (them|you|the|your)( (two|three|four|other|\\w+ing))?( ({people})s?)? ({did}|is|was|were|has|had|does|did|will)\\b',
        ),
      ),
      not(
        wrapped(
          '\\b(feel\\w*|felt|notice\\w*|reali[sz]ed?|kn[eo]w\\w*|sense|dawn|decide\\w*|doubt\\w*|trust|bother\\w*|touch\\w*|hurts?|becom\\w+|became|chang\\w+|shift|turn\\w*|improve|click\\w*|stop|(start|begin|began)( to| [\\w-]+ing|$)|go(es|ne)? (well|wrong|better|right)|went|most|least|best|worst|better|worse|easier|harder|\\w+iest|happy|proud|think|thought|find your|your (gaze|eyes|passion|sense|love|worlds)|enough|enjoy|laugh|learn\\w*|manage|succeed|yourself|lose|lost|let go|in (this|that|it|all|your (head|body|mind|life|heart|story))|for you|between you|on (the|that|a) scale|the line|energy|tension|pain|pressure|boundar\\w+|limits?|loyalty|anger|joy|fear|room for|space|risk|fun|resistance|your responsibility|heart|attention|mind|focus|gap|difference|balance|turning|moment|problem|difficulty|obstacle|hope|strength|trust|voice|belie\\w+|teach|taught|want to be|say no|involved|affected|hit you|you (hoped|needed|wanted))\\b',
        ),
      ),
    ),
  }),
];
