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
  'something for you|a way|doable|realistic|necessary|more|appropriate|less \\w+|prudent|proper|timely|politic|clearer|calmer',
  'high time|in order|your while|the moment|beneath you|a mistake|unwise|mad|silly',
].join('|');
