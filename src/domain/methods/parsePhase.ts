import type { Kind } from '../contributions/contribution';
import type { MethodExpectation, MethodProblem, Phase } from './method';
import {
  adviceWords,
  kindWords,
  phaseKeys,
  roleWords,
  silenceWords,
  yesNoWords,
  type PhaseKey,
} from './methodWords';

/** A line of a method note with its number in the note, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A phase as far as it could be read, with what is wrong in it. */
export interface ParsedPhase {
  readonly phase: Phase;
  readonly problems: readonly MethodProblem[];
}

interface Field {
  readonly line: number;
  readonly text: string;
  readonly value: string;
}

const inlineField = /^([\p{L}-]+)[ \t]*::[ \t]*(.*)$/u;
const rule = /^[-*+][ \t]+(.*)$/;
const indented = /^[ \t]+\S/;

/** Reads one phase: its heading's title and the lines under it, up to a deeper heading. */
export function parsePhase(heading: NumberedLine, lines: readonly NumberedLine[]): ParsedPhase {
  const problems: MethodProblem[] = [];
  const tell = (field: Field, expected: MethodExpectation, example: string): void => {
    problems.push({ line: field.line, found: field.text, expected, example });
  };
  const deeper = lines.findIndex(({ text }) => /^#{3,6}[ \t]/.test(text));
  const own = deeper < 0 ? lines : lines.slice(0, deeper);
  const fields = readFields(own, tell);
  const whole: Field = { line: heading.number, text: heading.text, value: '' };
  return { phase: phaseOf(heading, own, fieldReader(fields, whole, tell)), problems };
}

type Tell = (field: Field, expected: MethodExpectation, example: string) => void;

function readFields(lines: readonly NumberedLine[], tell: Tell): Map<PhaseKey, Field> {
  const fields = new Map<PhaseKey, Field>();
  for (const { number, text } of lines) {
    const match = inlineField.exec(text.trim());
    if (!match) continue;
    const field = { line: number, text: text.trim(), value: (match[2] ?? '').trim() };
    const key = lookUp(phaseKeys, match[1] ?? '');
    if (key) fields.set(key, field);
    else tell(field, 'known-key', 'minutes:: 15');
  }
  return fields;
}

interface FieldReader {
  one<T>(key: PhaseKey, words: Record<string, T>, fallback: T): T;
  many<T>(key: PhaseKey, words: Record<string, T>): T[];
  number(key: PhaseKey): number | null;
  whole(key: PhaseKey): number | null;
  needed(key: PhaseKey & MethodExpectation, example: string): void;
  has(key: PhaseKey): boolean;
}

function fieldReader(fields: Map<PhaseKey, Field>, whole: Field, tell: Tell): FieldReader {
  const many = <T>(key: PhaseKey, words: Record<string, T>): T[] => {
    const field = fields.get(key);
    if (!field) return [];
    const expected = words === (yesNoWords as unknown) ? 'yes-or-no' : 'known-value';
    return field.value.split(',').flatMap((word) => {
      const found = lookUp(words, word);
      if (found === undefined) tell(field, expected, `${keyIn(field)}:: ${Object.keys(words).join(' | ')}`);
      return found === undefined ? [] : [found];
    });
  };
  return {
    many,
    one: (key, words, fallback) => many(key, words)[0] ?? fallback,
    number: (key) => numberIn(fields.get(key), tell, Number.isFinite),
    whole: (key) => numberIn(fields.get(key), tell, Number.isInteger),
    needed: (key, example) => {
      if (!fields.has(key)) tell(whole, key, example);
    },
    has: (key) => fields.has(key),
  };
}

function numberIn(field: Field | undefined, tell: Tell, isRight: (value: number) => boolean): number | null {
  if (!field) return null;
  const value = Number(field.value.replace(',', '.'));
  if (field.value !== '' && isRight(value) && value > 0) return value;
  tell(field, 'number', `${keyIn(field)}:: 15`);
  return null;
}

const keyIn = (field: Field): string => field.text.split('::')[0]?.trim() ?? '';

function lookUp<T>(words: Record<string, T>, word: string): T | undefined {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function phaseOf(heading: NumberedLine, lines: readonly NumberedLine[], read: FieldReader): Phase {
  read.needed('minutes', 'minutes:: 15');
  read.needed('active', 'active:: presenter');
  const captures = read.many('captures', kindWords);
  const silent = read.many('silent', roleWords);
  const flag = (key: PhaseKey, fallback = false): boolean => read.one(key, yesNoWords, fallback);
  return {
    title: phaseTitle(heading.text),
    minutes: read.number('minutes') ?? 0,
    active: read.many('active', roleWords),
    silent,
    silence: silent.length > 0 ? read.one('silence', silenceWords, 'listens') : null,
    captures: captures.length > 0 ? captures : (['note'] satisfies Kind[]),
    advice: read.one('advice', adviceWords, 'allowed'),
    questionsEach: read.whole('questionsEach'),
    turns: flag('turns'),
    marks: flag('marks'),
    rewords: flag('rewords'),
    writeFirst: flag('writeFirst'),
    takesNotes: flag('takesNotes', true),
    isPrivate: flag('isPrivate'),
    optional: flag('optional'),
    rounds: read.whole('rounds') ?? 1,
    instruction: instructionIn(lines),
    rules: rulesIn(lines),
  };
}

/** The title of a phase without the number that its heading starts with. */
export function phaseTitle(heading: string): string {
  return heading
    .replace(/^##[ \t]*/, '')
    .replace(/^\d+[.)]?[ \t]+/, '')
    .trim();
}

/** Whether a line goes on with the rule above it. */
const goesOn = (lines: readonly NumberedLine[], index: number): boolean => {
  const text = lines[index]?.text ?? '';
  const before = lines[index - 1]?.text ?? '';
  if (!indented.test(text) || rule.test(text.trim())) return false;
  return rule.test(before.trim()) || goesOn(lines, index - 1);
};

function rulesIn(lines: readonly NumberedLine[]): string[] {
  return lines.reduce<string[]>((rules, { text }, index) => {
    const found = rule.exec(text.trim())?.[1];
    if (found !== undefined) return [...rules, found];
    return goesOn(lines, index) ? [...rules.slice(0, -1), `${rules.at(-1) ?? ''} ${text.trim()}`] : rules;
  }, []);
}

function instructionIn(lines: readonly NumberedLine[]): string {
  const prose = lines
    .filter((_, index) => !goesOn(lines, index))
    .map(({ text }) => text.trim())
    .filter((text) => !inlineField.test(text) && !rule.test(text));
  return prose
    .join('\n')
    .trim()
    .replace(/\n{2,}/g, '\n\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ');
}
