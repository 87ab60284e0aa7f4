import type { Experience, QuestionKind, Trust } from '@/domain/methods/method';
import type { choosing as en } from '../en/choosing';

const small = 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const number = (count: number): string => small[count] ?? String(count);
const people = (count: number): string => (count === 1 ? 'één persoon' : `${number(count)} mensen`);
const times = (count: number): string => (count === 1 ? 'al eens' : `al ${number(count)} keer`);

const spokenTimes: Readonly<Record<number, string>> = {
  1: 'één minuut',
  15: 'een kwartier',
  30: 'een half uur',
  45: 'drie kwartier',
  60: 'een uur',
  75: 'vijf kwartier',
  90: 'anderhalf uur',
  150: 'tweeënhalf uur',
};

function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = whole % 60 === 0 ? `${number(whole / 60)} uur` : null;
  return spokenTimes[whole] ?? hours ?? `${number(whole)} minuten`;
}

const topics: Readonly<Record<QuestionKind, string>> = {
  practical: 'iets praktisch',
  relation: 'een relatie',
  emotion: 'wat iets met je doet',
  pattern: 'iets dat steeds terugkomt',
  conversation: 'een gesprek',
  decision: 'een keuze',
  success: 'iets dat goed ging',
  identity: 'wie je bent in je werk',
};

const list = (parts: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'disjunction' }).format(parts);

const aboutExperience: Readonly<Record<Experience, string>> = {
  beginner: 'ervaring is niet nodig',
  some: 'past bij een groep met enige ervaring',
  advanced: 'past bij een ervaren groep',
};

const aboutTrust: Readonly<Record<Trust, string>> = {
  low: 'kan ook als jullie elkaar nog niet goed kennen',
  medium: 'daar is genoeg vertrouwen voor',
  high: 'daar is genoeg vertrouwen voor',
};

const reasons: (typeof en)['reasons'] = {
  kind: ({ kind }) => `je vraag gaat over ${topics[kind]}`,
  knownForKind: ({ kind }) => `je vraag gaat over ${topics[kind]}, en daar is deze methode voor bedoeld`,
  timeAndPeople: ({ people: count, available }) => `${people(count)} en ${duration(available)}: dat past`,
  time: ({ available }) => `past in ${duration(available)}`,
  shortTime: ({ total }) => `klaar in ${duration(total)}`,
  people: ({ people: count }) => `kan goed met ${people(count)}`,
  smallGroups: ({ people: count, groups }) => `met ${people(count)} doe je het in ${number(groups)} groepjes`,
  alone: () => 'dit doe je in je eentje',
  experience: ({ experience }) => aboutExperience[experience],
  beginners: () => 'een goede methode om mee te beginnen',
  trust: ({ trust }) => aboutTrust[trust],
  highTrust: () => 'jullie vertrouwen elkaar, en dat is hier nodig',
  littleTime: () => 'bedoeld voor als er weinig tijd is',
  ledBefore: ({ times: count }) => `de begeleider deed dit ${times(count)}`,
  ledBeforeNewGroup: ({ times: count }) =>
    `de begeleider deed dit ${times(count)}, en dat helpt een groep die net begint`,
  neverUsed: () => 'nog niet eerder gedaan',
};

const drawbacks: (typeof en)['drawbacks'] = {
  forGroups: () => 'is voor een groep',
  forOnePerson: () => 'is voor één persoon',
  littleTooLong: ({ total, available }) => `duurt ${duration(total - available)} langer dan er tijd is`,
  tooLong: ({ total, available }) => `duurt ${duration(total)} en je hebt ${duration(available)}`,
  farTooLong: ({ total, available }) => `duurt ${duration(total)} en je hebt maar ${duration(available)}`,
  tooFew: ({ min }) => `vraagt minstens ${people(min)}`,
  tooMany: ({ max }) => `is voor hoogstens ${people(max)}`,
  asksExperience: ({ experience }) =>
    experience === 'advanced' ? 'vraagt een ervaren groep' : 'vraagt wat meer ervaring',
  asksMuchExperience: () => 'vraagt veel ervaring',
  asksTrust: ({ trust }) => (trust === 'high' ? 'vraagt veel vertrouwen' : 'vraagt wat meer vertrouwen'),
  asksMuchTrust: () => 'vraagt veel vertrouwen',
  otherKind: ({ kinds }) => `is meer voor een vraag over ${list(kinds.map((kind) => topics[kind]))}`,
  inARow: ({ times: count }) => `${number(count)} keer achter elkaar gedaan`,
  manyInARow: ({ times: count }) => `${number(count)} keer achter elkaar gedaan`,
  lastTime: () => 'vorige keer ook gedaan',
  recently: ({ times: count }) =>
    count === 1 ? 'kort geleden nog gedaan' : `de laatste tijd ${times(count)} gedaan`,
  experimental: () => 'is experimenteel',
};

const kinds: (typeof en)['kinds'] = {
  practical: { label: 'Praktisch', about: 'Hoe je iets aanpakt of voor elkaar krijgt.' },
  relation: { label: 'Relatie', about: 'Jij en iemand anders, en wat er tussen jullie gebeurt.' },
  emotion: { label: 'Gevoel', about: 'Wat een situatie met je doet, of wat je bijblijft.' },
  pattern: { label: 'Patroon', about: 'Iets dat steeds weer gebeurt.' },
  conversation: { label: 'Gesprek', about: 'Een gesprek dat eraan komt, of dat anders liep dan je wilde.' },
  decision: { label: 'Keuze of dilemma', about: 'Het kan twee kanten op, en elke kant heeft zijn prijs.' },
  success: { label: 'Succes', about: 'Er ging iets goed. Ook als de groep moe is en energie kan gebruiken.' },
  identity: {
    label: 'Wie ik ben in mijn werk',
    about: 'Waar je voor staat, wat bij je past, wat je rol is.',
  },
};

const experience: (typeof en)['experience'] = {
  beginner: 'Net begonnen',
  some: 'Enige ervaring',
  advanced: 'Ervaren',
};

const trust: (typeof en)['trust'] = { low: 'Nog weinig', medium: 'Gewoon', high: 'Veel' };

export const choosing: typeof en = { kinds, experience, trust, reasons, drawbacks };
