import { nearestWord } from '../text/nearestWord';
import { noteTypeOf, noteTypes, type NoteType } from '../notes/noteTypes';

/** What people write for a type in Dutch, and in more than one. */
const otherWords: Readonly<Record<string, NoteType>> = {
  sessie: 'session',
  sessies: 'session',
  sessions: 'session',
  reflectie: 'reflection',
  reflecties: 'reflection',
  reflections: 'reflection',
  groep: 'group',
  groepen: 'group',
  groups: 'group',
  methode: 'method',
  methodes: 'method',
  methods: 'method',
  casussen: 'casus',
  case: 'casus',
  cases: 'casus',
};

/** The type of ours that the value of a `type` property was probably meant to be; null when it is one, or near none. */
export function nearType(value: unknown): NoteType | null {
  if (noteTypeOf(value) !== null) return null;
  const written: unknown = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
  if (typeof written !== 'string') return null;
  const parts = /^\s*([^/\\:\s]+)\s*[/\\:]\s*(\S+)\s*$/.exec(written.toLowerCase());
  return parts?.[1] !== undefined && isOurs(parts[1]) ? nearWord(parts[2] ?? '') : null;
}

const isOurs = (prefix: string): boolean => nearestWord(prefix, ['intervisie', 'intervision']) !== null;

function nearWord(word: string): NoteType | null {
  const found = word in otherWords ? word : nearestWord(word, [...noteTypes, ...Object.keys(otherWords)]);
  return found === null ? null : (otherWords[found] ?? noteTypeOf(`intervisie/${found}`));
}
