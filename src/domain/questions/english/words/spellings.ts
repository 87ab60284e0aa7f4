const odd: Record<string, string> = {
  "can't": "can n't",
  "won't": "will n't",
  "shan't": "shall n't",
  "ain't": "is n't",
  cant: "can n't",
  wont: "will n't",
  cannot: 'can not',
  innit: "is n't it",
  "let's": 'let us',
  "y'all": 'you',
  "d'you": 'do you',
  u: 'you',
  ya: 'you',
  yuo: 'you',
  yu: 'you',
  ur: 'your',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  oughta: 'ought to',
  hafta: 'have to',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  mightve: 'might have',
  lemme: 'let me',
  gimme: 'give me',
  didja: 'did you',
  whaddya: 'what do you',
  r: 'are',
  ye: 'you',
  yous: 'you',
  youse: 'you',
  wot: 'what',
  wots: 'what is',
  y: 'why',
  id: 'i would',
  abt: 'about',
  bout: 'about',
  b4: 'before',
  wud: 'would',
  wen: 'when',
  dya: 'do you',
  coz: 'because',
  cos: 'because',
  cuz: 'because',
  ppl: 'people',
  waht: 'what',
  wat: 'what',
  wht: 'what',
  whta: 'what',
  hwat: 'what',
  hwo: 'how',
  wehn: 'when',
  wich: 'which',
  whcih: 'which',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
  theres: 'there is',
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
  whys: 'why is',
  couldve: 'could have',
  shouldve: 'should have',
};

const negated = 'is are was were do does did have has had could would should might must';

let known: ReadonlyMap<string, string> | undefined;

/** Words that are written in another way in haste or in speech, with what they stand for. Made on first use. */
export const spellings = (): ReadonlyMap<string, string> =>
  (known ??= new Map([
    ...Object.entries(odd),
    ...negated.split(' ').map((verb): [string, string] => [`${verb}nt`, `${verb} n't`]),
  ]));

/** A pattern for the words among them that are all letters. */
export const misspelt = (): string => {
  const words = [
    ...Object.keys(odd).filter((word) => !word.includes("'")),
    ...negated.split(' ').map((verb) => `${verb}nt`),
  ];
  return `\\b(${words.join('|')})\\b|${noForNot}`;
};

/** "Could you no ask her", as the Scots say, but not "do you no longer", nor "do you no what", which is a slip for "know". */
export const noForNot =
  '\\b(could|can|would|do|does|did|should|will|might) (you|ye|yous|he|she|they|we|it) no (?!(longer|more|one|doubt|harm|end|good|such|better|less|further|favou?rs?|kindness|justice|what|that|if|how|why|who|where|which|when|whether|the|him|her|his|about|it|this|them|my|your|and|or|a)\\b)[a-z]|\\b(is|are|was|were) (you|ye|he|she|they|it|that|this) no (?=(an?|the|just|being|afraid|scared|supposed|meant|time|really|going|maybe|rather|still)\\b)';
