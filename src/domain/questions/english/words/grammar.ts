/** Verbs that stand before the subject in a question. Joined by bars, as patterns want them. */
export const auxiliaries =
  'am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|ought';

/** Words that turn a question round: "didn't you", "did you not". */
export const negatives = "n't|not|never";

export const questionWords = 'what|which|how|who|whom|whose|whereabouts|where|when|why';

export const pronouns = 'i|you|he|she|it|we|they|this|that|there|these|those|one';

/** Words a subject can begin with: after an auxiliary they show that this is a question. */
export const subjects = [
  pronouns,
  'the|a|an|my|your|his|her|its|our|their|any|some|no|every|all|both|each|other|another|such',
  'anyone|anybody|anything|someone|somebody|something|everyone|everybody|everything|nobody|nothing|people|others',
].join('|');
