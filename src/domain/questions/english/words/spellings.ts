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
  r: 'are',
  ye: 'you',
  yous: 'you',
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
  return `\\b(${words.join('|')})\\b`;
};
