import {
  isDutch,
  meaningOf,
  phaseKeys,
  roundWords,
  wordFor,
  yesNoWords,
  type PhaseKey,
  type Words,
} from './methodWords';
import { nearestWord } from '../text/nearestWord';
import { exampleOf } from './phaseExamples';
import { fieldIn, type Field, type NumberedLine } from './noteLines';
import type { Tell } from './problems';

/** The `key:: value` lines of a phase. What can't be read is told and then left out. */
export interface PhaseFields {
  has(key: PhaseKey): boolean;
  text(key: PhaseKey): string | null;
  list(key: PhaseKey): string[];
  one<T extends string>(key: PhaseKey, words: Words<T>, fallback: T): T;
  many<T extends string>(key: PhaseKey, words: Words<T>): T[];
  flag(key: PhaseKey, fallback?: boolean): boolean;
  /** A number above 0, whole or not; minutes may also be `1:20`. */
  minutes(): number | null;
  whole(key: PhaseKey, most: number): number | null;
  rounds(): number | 'each';
  lineOf(key: PhaseKey): NumberedLine;
}

const mostMinutes = 480;
const mostRounds = 20;

/** Reads the fields of a phase; `heading` stands for what is not there. */
export function phaseFields(heading: NumberedLine, lines: readonly NumberedLine[], tell: Tell): PhaseFields {
  const fields = fieldsIn(lines, tell);
  const many = <T extends string>(key: PhaseKey, words: Words<T>): T[] =>
    manyIn(fields.get(key), words, words === (yesNoWords as unknown) ? 'yes-or-no' : 'known-value', tell);
  const whole: PhaseFields['whole'] = (key, most) =>
    numberIn(fields.get(key), (value) => (Number.isInteger(value) ? value : NaN), most, tell);
  return {
    many,
    whole,
    has: (key) => fields.has(key),
    text: (key) => fields.get(key)?.value ?? null,
    list: (key) => splitList(fields.get(key)?.value ?? ''),
    one: (key, words, fallback) => many(key, words)[0] ?? fallback,
    flag: (key, fallback = false) => (many(key, yesNoWords)[0] ?? (fallback ? 'yes' : 'no')) === 'yes',
    minutes: () => numberIn(fields.get('minutes'), Number, mostMinutes, tell),
    rounds: () =>
      meaningOf(roundWords, fields.get('rounds')?.value ?? '') ?? whole('rounds', mostRounds) ?? 1,
    lineOf: (key) => fields.get(key) ?? heading,
  };
}

/** The parts of a value that is separated by commas. */
export const splitList = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether the keys of a phase are written in Dutch; examples then are as well. */
export const isInDutch = (lines: readonly NumberedLine[]): boolean =>
  lines.some((line) => isDutch(phaseKeys, fieldIn(line)?.key ?? ''));

function fieldsIn(lines: readonly NumberedLine[], tell: Tell): Map<PhaseKey, Field> {
  const fields = new Map<PhaseKey, Field>();
  const dutch = isInDutch(lines);
  for (const line of lines) {
    const field = fieldIn(line);
    const key = field && meaningOf(phaseKeys, field.key);
    if (field && !key) tell(field, 'known-key', knownKeyExample(field.key, dutch));
    if (field && key && fields.has(key)) tell(field, 'once', fields.get(key)?.text ?? '');
    else if (field && key) fields.set(key, field);
  }
  return fields;
}

/** A line with the key that was probably meant, else with one that every phase has. */
function knownKeyExample(written: string, dutch: boolean): string {
  const known = phaseKeys.map((words) => words[dutch ? 1 : 0]);
  return exampleOf(meaningOf(phaseKeys, nearestWord(written, known) ?? '') ?? 'minutes', dutch);
}

function manyIn<T extends string>(
  field: Field | undefined,
  words: Words<T>,
  expected: 'yes-or-no' | 'known-value',
  tell: Tell,
): T[] {
  if (!field) return [];
  const dutch = isDutch(phaseKeys, field.key);
  const right = words.map(([meaning]) => wordFor(words, meaning, dutch)).join(' | ');
  return field.value.split(',').flatMap((word) => {
    const meaning = meaningOf(words, word);
    if (meaning === undefined) tell(field, expected, `${field.key}:: ${right}`);
    return meaning === undefined ? [] : [meaning];
  });
}

function numberIn(
  field: Field | undefined,
  accept: (value: number) => number,
  most: number,
  tell: Tell,
): number | null {
  if (!field) return null;
  const value = accept(asNumber(field.value));
  if (value > 0 && value <= most) return value;
  tell(field, 'number', `${field.key}:: ${meaningOf(phaseKeys, field.key) === 'minutes' ? '15' : '3'}`);
  return null;
}

/** `15`, `2.5`, `2,5`, or minutes and seconds as `1:20`; NaN for anything else. */
function asNumber(value: string): number {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(value);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60;
  return /^\d{1,5}(?:[.,]\d{1,3})?$/.test(value) ? Number(value.replace(',', '.')) : NaN;
}
