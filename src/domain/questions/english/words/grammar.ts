/** Verbs that stand before the subject in a question. Joined by bars, as patterns want them. */
export const auxiliaries =
  'am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|ought';

/** Words that turn a question round: "didn't you", "did you not". */
export const negatives = "n't|not|never";

export const questionWords = 'what|which|how|who|whom|whose|whereabouts|where|when|why';

/** What stands first in a sentence and is no verb, though "the" or "it" comes behind it. */
export const noVerbs = [
  'i|you|he|she|we|they|one|someone|everyone|nobody|people|both|all|half|what|such|quite|rather|not|only|even|just|once|when|while|if|as',
  'like|than|but|and|nor|for|into|onto|off|with|without|within|from|about|after|before|since|until|till|through|over|under|between|among',
  'against|despite|during|because|though|although|whether|unless|whereas|maybe|perhaps|always|never|often|here|there|now|then|too|also',
  'many|more|most|few|poor|funny|odd|strange|typical|good|great|nice|sorry|thanks|how|why|who|hardly|barely|around|down|across|behind',
  'beside|beyond|toward|towards|per|via|plus|given|except|beneath|below|underneath|above|inside|outside|near|unlike|whatever|whenever|wherever|whoever|either',
  'neither|almost|soon|yesterday|today|tomorrow|tonight|last|next|same|deep|face|admit|bless|damn|screw|blame|love|hate|know|hope|bet',
  'guess|doubt|suspect|imagine|believe|thank|god|whose|which|hence|out|some|any|every|each|no|yet|still|also|long|first|back|away|upon',
].join('|');

export const pronouns = 'i|you|he|she|it|we|they|this|that|there|these|those|one';

/** Words a subject can begin with: after an auxiliary they show that this is a question. */
export const subjects = [
  pronouns,
  'the|a|an|my|your|his|her|its|our|their|any|some|no|every|all|both|each|other|another|such',
  'anyone|anybody|anything|someone|somebody|something|everyone|everybody|everything|nobody|nothing|people|others',
].join('|');
