import { readProperties } from '../notes/frontmatter';
import type { RawProperties } from '../notes/propertyNames';
import { bodyStart } from '../text/frontmatterRange';
import { outlineOf } from '../text/outline';
import type { Method, MethodExpectation, MethodProblem } from './method';
import { parsePhase, type NumberedLine } from './parsePhase';

/** A method note read: the method when it can be used, and everything that is wrong with it. */
export interface ParsedMethod {
  readonly method: Method | null;
  readonly problems: readonly MethodProblem[];
}

/** Reads a method note. A note with any problem gives no method, so that a group never starts on half a method. */
export function parseMethod(text: string): ParsedMethod {
  const properties = readProperties(text);
  if (properties === null)
    return { method: null, problems: [problem(1, '---', 'properties', 'id: my-method')] };
  const { introduction, phases } = splitPhases(text);
  const parsed = phases.map(([heading, ...lines]) => parsePhase(heading, lines));
  const problems = [...propertyProblems(text, properties), ...parsed.flatMap((phase) => phase.problems)];
  if (parsed.length === 0) problems.push(problem(1, '', 'a-phase', '## 1. The story'));
  if (problems.length > 0) return { method: null, problems };
  return {
    method: { ...headOf(properties), introduction, phases: parsed.map(({ phase }) => phase) },
    problems,
  };
}

function splitPhases(text: string): { introduction: string; phases: [NumberedLine, ...NumberedLine[]][] } {
  const headings = outlineOf(text).headings.filter(({ from }) => text.startsWith('## ', from));
  const starts = headings.map(({ from }) => lineAt(text, from));
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  const introduction = lines.slice(lineAt(text, bodyStart(text)) - 1, (starts[0] ?? lines.length + 1) - 1);
  const phases = starts.flatMap((start, index): [NumberedLine, ...NumberedLine[]][] => {
    const [heading, ...rest] = lines.slice(start - 1, (starts[index + 1] ?? lines.length + 1) - 1);
    return heading ? [[heading, ...rest]] : [];
  });
  return {
    introduction: introduction
      .map((line) => line.text)
      .join('\n')
      .trim(),
    phases,
  };
}

/** The number of the line on which an offset is, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const problem = (
  line: number,
  found: string,
  expected: MethodExpectation,
  example: string,
): MethodProblem => ({
  line,
  found,
  expected,
  example,
});

function propertyProblems(note: string, properties: RawProperties): MethodProblem[] {
  const lines = note.slice(0, bodyStart(note)).split(/\r?\n/);
  const check = (
    key: string,
    right: boolean,
    expected: MethodExpectation,
    example: string,
  ): MethodProblem[] => {
    const index = lines.findIndex((line) => line.startsWith(`${key}:`));
    return right ? [] : [problem(Math.max(1, index + 1), lines[index] ?? '', expected, example)];
  };
  return [
    ...check('id', /^[a-z0-9-]+$/.test(text(properties.id)), 'id', 'id: my-method'),
    ...check('title', text(properties.title) !== '', 'title', 'title: My method'),
    ...check('mode', isMode(properties.mode), 'mode', 'mode: group'),
    ...check('group-size', groupSizeOf(properties) !== undefined, 'group-size', 'group-size: 4-8'),
  ];
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const isMode = (value: unknown): value is Method['mode'] => value === 'group' || value === 'solo';

function headOf(properties: RawProperties): Omit<Method, 'introduction' | 'phases'> {
  return {
    id: text(properties.id),
    title: text(properties.title),
    mode: isMode(properties.mode) ? properties.mode : 'group',
    groupSize: groupSizeOf(properties) ?? null,
    experience: oneOf(properties.experience, ['beginner', 'some', 'advanced']),
    trust: oneOf(properties.trust, ['low', 'medium', 'high']),
    fits: text(properties.fits),
    sources: [properties.source].flat().map(text).filter(Boolean),
  };
}

function groupSizeOf(properties: RawProperties): Method['groupSize'] | undefined {
  const value = properties['group-size'];
  if (value === undefined || value === null) return null;
  const match = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(text(value));
  if (!match) return undefined;
  return { min: Number(match[1]), max: Number(match[2] ?? match[1]) };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((one) => one === value) ?? null;
}
