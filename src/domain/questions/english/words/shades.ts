/** Small words with which advice is made to sound like nothing. */
export const soft = [
  "ever|already|also|perhaps|maybe|possibly|just|simply|actually|really|at least|at all|by any chance|not|yet|n't|first",
  'at any point|once|sometimes|always|still|instead|rather|even|then|next time|now|probably|definitely|easily|better|all',
].join('|');

/** What a solution is called by the one who has it: "wouldn't it be better …". */
export const sensible = [
  'better|best|wiser|wise|smart|smarter|easier|simpler|useful|helpful|handy|handier|good|safer|safe|sensible|worthwhile',
  'worth|fairer|healthier|healthy|nicer|kinder|clearer|faster|quicker|cleverer|clever|beneficial|practical|advisable',
  'more \\w+|an idea|a good idea|an option|an alternative|a solution|a possibility|possible|feasible|time|an approach|a thought',
  'something for you|a way|doable|realistic|necessary|more|appropriate|less \\w+',
].join('|');

/** Adjectives and nouns that judge. */
export const judging = [
  'rude|childish|unprofessional|ridiculous|stupid|silly|outrageous|disgraceful|appalling|insensitive|selfish|lazy',
  'incompetent|arrogant|naive|irresponsible|unacceptable|idiot|idiotic|stubborn|disrespectful|toxic|manipulative|cowardly',
  'immature|pathetic|terrible|awful|horrible|absurd|shameful|dishonest|unfair|unreasonable|aggressive|hysterical|hopeless',
  'careless|reckless|clumsy|sloppy|bossy|dominant|impossible|narcissistic|lousy|nasty|disgusting|cruel|vindictive|petty',
  'bully|bullying|weak|useless|unkind|hypocritical|controlling|jerk|harsh|crazy',
  'obnoxious|inappropriate|hostile|condescending|patronising|patronizing|overbearing|ungrateful|spineless|misplaced|exaggerated|laziness|cowardice|stupidity|arrogance|selfishness|incompetence|rudeness|pushover|bad guy|coward|failure|tyrant|loser|doormat',
].join('|');
