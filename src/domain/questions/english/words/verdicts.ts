const characters = [
  'rude|childish|unprofessional|ridiculous|stupid|silly|outrageous|disgraceful|appalling|insensitive|selfish|lazy|naive',
  'incompetent|arrogant|irresponsible|stubborn|disrespectful|toxic|manipulative|cowardly|immature|pathetic|dishonest',
  'aggressive|hysterical|hopeless|careless|reckless|clumsy|sloppy|bossy|dominant|impossible|narcissistic|lousy|nasty|cruel',
  'vindictive|petty|weak|useless|unkind|hypocritical|controlling|harsh|crazy|obnoxious|hostile|condescending|patroni[sz]ing',
  'overbearing|ungrateful|spineless|thoughtless|heartless|callous|ruthless|spiteful|malicious|sneaky|devious|two-faced|smug',
  'pompous|pretentious|vain|self-centred|self-centered|self-absorbed|egotistical|spoiled|spoilt|bratty|whiny|whining|clingy',
  'abrasive|tactless|disloyal|unethical|immoral|corrupt|negligent|amateurish|inept|clueless|ignorant|gullible|feeble|paranoid',
  'neurotic|unhinged|delusional|deranged|dysfunctional|abusive|domineering|overprotective|judgmental|judgemental|bigoted',
  'sanctimonious|self-righteous|passive-aggressive|melodramatic|attention-seeking|uncaring|pig-headed|bloody-minded|foolish',
  'obstinate|high-handed|heavy-handed|cold-hearted|greedy|mean-spirited|snobbish|short-sighted|lackadaisical|good-for-nothing',
].join('|');

const deeds = [
  'unacceptable|idiotic|terrible|awful|horrible|absurd|shameful|unfair|unreasonable|disgusting|inappropriate|misplaced',
  'exaggerated|dreadful|atrocious|abysmal|shoddy|shocking|disastrous|woeful|deplorable|despicable|vile|ludicrous|laughable',
  'farcical|senseless|pointless|irrational|daft|dumb|half-baked|half-hearted|inexcusable|unforgivable|indefensible|scandalous',
  'insufferable|unbearable|intolerable|rigid|outdated|brutal|vicious|lame|flimsy|shabby|insane|bonkers|defensive|evasive|needy|moody|wretched|dismal|dire|misguided',
  'monstrous|inhumane|barbaric|tyrannical|over the top|out of order|out of line|uncalled for|a disgrace|god-awful|rotten|cheap',
].join('|');

const names = [
  'idiot|bully|bullying|jerk|pushover|bad guy|coward|failure|tyrant|loser|doormat|monster|liar|fool|moron|brat|clown|snake',
  'creep|bastard|bitch|arse|asshole|prat|git|control freak|people pleaser|martyr|drama queen|troublemaker|slacker|shirker',
  'psychopath|narcissist|maniac|dictator|hypocrite|backstabber|waste of space|piece of work|nightmare|soft touch|know-it-all',
  'scapegoat|villain|black sheep|fall guy|punchbag|dogsbody|skivvy|busybody|crybaby|cry-baby|softie|soft touch|pedant|prima donna|slave driver|shambles|farce|fiasco|cop-out|sob story',
  'laziness|cowardice|stupidity|arrogance|selfishness|incompetence|rudeness|negligence|hypocrisy|cruelty|pettiness|nonsense',
  'indecision|inaction|passivity|carelessness|sloppiness|bossiness|vanity|greed|disloyalty|naivety|immaturity|moods|debacle|madness|lunacy|chaos|hellhole',
  'idiots|bullies|liars|cowards|fools|losers|gossips|moaners|whiners|slackers|backstabbers|control freaks|clowns|hypocrites|that lot',
  'circus|zoo|rubbish|crap|garbage|cowboys?|muppets?|wimp|theatrics|antics|whims|cheek|power games?|mind games?|ego trip|charade',
  'meddling|scheming|moaning|whingeing|bickering|grandstanding|tantrums?|excuses|lies|bullshit|pandering|sucking up',
].join('|');

/** Adjectives and nouns that judge. */
export const judging = [characters, deeds, names].join('|');

/** Feelings and blows so strong that naming one in a question puts it there: "how devastating was it". */
export const strongFeelings = [
  'bad|badly|sorry|guilty|ashamed|terrible|stupid|awful|humiliat\\w+|embarrass\\w+|bitter|jealous|resentful|unfair|relieved',
  'disappoint\\w+|devastat\\w+|furious|hurt|hurtful|insult\\w+|offended|betrayed|degrading|demeaning|heartbr\\w+|gutted|crush\\w+',
  'frighten\\w+|terrif\\w+|horri\\w+|shock\\w+|infuriat\\w+|frustrat\\w+|angry|upset\\w*|traumati\\w+|lonely|desperate|disgust\\w+',
  'let down|smug|foolish|naive|weak|rude|selfish|cruel|annoy\\w+|irritat\\w+|mortif\\w+|exasperat\\w+|draining',
].join('|');

/** What one did by mistake, in the words of one who blames: "how did you manage to miss …". */
export const blunders = [
  'miss|forget|lose|upset|offend|alienate|mess|screw|botch|bungle|mishandle|overlook|fail|ruin|spoil|blow|break|wreck|neglect',
  'get (it|this|that|things|everything) (so |all |that )?wrong|let (it|this|that|him|her|them|things|everybody|everyone|yourself|people|a|the)',
  'drop the ball|fall for|fall short|cause|provoke|antagoni[sz]e|make (such|it worse|things worse|matters worse|him cry|her cry)|turn',
].join('|');

/** Feelings as nouns, of which a question can name one as the answer: "was it guilt that kept you there". */
export const emotions = [
  'anger|fear|shame|guilt|jealousy|envy|pride|ego|vanity|grief|rage|hurt|loneliness|revenge|spite|resentment|boredom|pity|panic',
  'ambition|embarrassment|insecurity|perfectionism|stubbornness|cowardice|laziness|nerves|loyalty|disappointment|frustration',
].join('|');

/** What is done to somebody, in a word that says it was wrong. */
export const wronged = [
  'used(?= like| by (him|her|them|your)| and| again|$)|humiliated|betrayed|belittled|exploited|bullied|manipulated|undermined|sidelined|conned|cheated|abandoned|gaslit|patroni[sz]ed',
  'ridiculed|lectured|laughed at|fobbed|insulted|disrespected|mistreated|scapegoated|double-crossed|stitched up|shafted|strung along|hung out to dry|lied to',
  'let down|walked (all )?over|taken (advantage of|for (granted|a (ride|fool|mug)))|took (advantage of|for granted)|treated (like|so|that)',
  'stabbed (\\w+ )?in the back|thrown under|threw under|left in the lurch|set up to fail|talked down to|looked down on|ganged up on|dumped on|trampled on',
].join('|');

/** What somebody does or is up to, in the words of one who thinks little of it. */
export const carryingOn = [
  '(play|plays|played|playing) (the (victim|martyr|hero|saint|fool|boss|innocent)|dumb|god|games)|sulk|sulks|sulking|sulked|wallowing|whining|sneaking|scheming|pestering',
  'feeling sorry for|making excuses|bothered|arsed|care less|get away|gets away|getting away|got away|walk all over|walked all over|walking all over|the (mick|mickey|piss)',
  '(push|pushes|pushed|pushing|boss|bosses|bossed|bossing|order|orders|ordered|ordering) (you|him|her|them|people|everyone|others) (around|about)|blown out of|lift a finger|lifting a finger',
  '(sit|sat|sitting) on (your|his|her|their) (hands|backside)|(bury|buried|burying|stick|sticking) (your|his|her|their) (head|nose|oar)|passing the buck|lord it|swanning|mouth shut|in the back$|(taking|takes) (you|him|her|them|everyone) for (an? (ride|mug|fool)|granted)|playing (you|him|her|them)$|having (you|him|her|them) on$|(just|only|merely) pretending|never (really )?cared$|been lying$|out to get (you|him|her|them)|mak(e|es|ing) use of (you|him|her|them)|(just|only|merely) using (you|him|her|them)|(was|were|is|are|been) using (you|him|her|them)$|(exploiting|manipulating|undermining|belittling|humiliating|cheating|conning|betraying|sidelining|patroni[sz]ing|mocking|gaslighting|stringing|fobbing|lying to|taking advantage of|looking down on|talking down to) (you|him|her|them|your|the)|(rescuing|pleasing|mothering|saving|fixing) (people|everyone|everybody|others|the world)',
  '(throw|throwing|throws) (your|his|her|their) (weight|toys)|(his|her|their) little finger|(fall|fell|falling) for (it|that|this|his|her)|(cling|clings|clinging) to|grovel|grovelling|dithering|(run|runs|ran|running) rings (a)?round|nagging|meddling|interfering|pandering',
  '(do|does|doing) (his|her|their|its|your) (bloody |damn )?jobs?|(dump|dumped|dumping|dumps) (it|that|this|everything|all|the|their|his|her)( \\w+)* on|the wool|put up with|putting up with|stomach (it|him|her|them)|swallow (it|that|this)',
  '(drop|dump|treat|use|leave|ignore|talk to|speak to|shout at) (you|him|her|them|people|someone|a \\w+) like (that|this)|(treat|treats|treated|treating) ([\\w-]+ ){1,3}?(like (this|that|dirt|an?|children|idiots|rubbish)|so badly)',
].join('|');
