import { judging } from './words/shades';

/** Words without at least one of which a rule need not be looked at. */
const cueWords = {
  sold: 'just simply',
  scale:
    'scale out mark marks number numbers score rate rating grade percent percentage percentages cent cents per point points step steps notch zero one two three four five six seven eight nine ten half hundred figure',
  wonder:
    'miracle miracles magic magically magical wand wands genie godmother wishes crystal ideal perfect perfectly exactly dream dreams best preferred possible succeed gone solved sorted resolved fixed vanished disappeared existed over well worked works out fine wake wakes woke overnight world want wish wished wanted hope',
  supposed:
    'suppose supposing supposed imagine imagining assuming assume pretend hypothetically say picture if had were should let',
  viewed:
    'eyes perspective view point side position seat chair viewpoint angle shoes place case situation if suppose wall outsider end',
  joined: 'and or but then & plus ,',
  choice: 'or',
  verdict: `${judging.replaceAll('|', ' ')} such fail failed mess messed screw screwed ruin ruined botch botched mishandle mishandled neglect neglected let letting`,
  tip: 'tip tips advice suggestion suggestions recommendation idea ideas option solution way approach piece suggest recommend advise propose urge encourage give offer know',
};

export type Cue = keyof typeof cueWords;

const names = Object.keys(cueWords) as Cue[];

/** The bit of a cue. */
export const bitOf = (cue: Cue): number => 1 << names.indexOf(cue);

let bits: Map<string, number> | undefined;

function bitsOfWords(): Map<string, number> {
  const made = new Map<string, number>();
  for (const name of names) {
    for (const word of cueWords[name].split(' ')) made.set(word, (made.get(word) ?? 0) | bitOf(name));
  }
  return made;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Which cues a normalised text holds, one bit for each. A number in digits is a cue for a scale. */
export function cuesIn(text: string): number {
  bits ??= bitsOfWords();
  let found = 0;
  for (const word of text.split(' ')) {
    found |= bits.get(word) ?? (isDigit(word.charCodeAt(0)) ? bitOf('scale') : 0);
  }
  return found;
}

/** Whether a reading holds a cue. */
export const holds = ({ cues }: { readonly cues: number }, cue: Cue): boolean => (cues & bitOf(cue)) !== 0;
