import { noteTypeOf } from '../notes/noteTypes';
import type { RawProperties } from '../notes/propertyNames';
import {
  evidenceLevels,
  experienceLevels,
  questionKinds,
  trustLevels,
  type Method,
  type MethodExpectation,
} from './method';
import type { NumberedLine } from './noteLines';
import type { Tell } from './problems';

type Head = Omit<Method, 'introduction' | 'choices' | 'phases'>;

/** Reads the properties of a method note; `lines` are those of the properties block. */
export function parseHead(properties: RawProperties, lines: readonly NumberedLine[], tell: Tell): Head {
  const at = (key: string): NumberedLine =>
    lines.find(({ text }) => text.startsWith(`${key}:`)) ?? { number: 1, text: '' };
  const check = (key: string, isRight: boolean, expected: MethodExpectation, example: string): void => {
    if (!isRight) tell(at(key), expected, example);
  };
  const level = <T extends string>(key: string, levels: readonly T[]): T | null => {
    const value = textOf(properties[key]);
    const found = levels.find((one) => one === value) ?? null;
    check(key, found !== null || value === '', 'known-value', `${key}: ${levels.join(' | ')}`);
    return found;
  };
  const mode = (['group', 'solo'] as const).find((one) => one === properties.mode);
  const groupSize = groupSizeOf(properties);
  const kinds = textsOf(properties['question-kinds']);
  check('type', noteTypeOf(properties.type) === 'method', 'type', 'type: intervisie/method');
  check('id', /^[a-z0-9-]+$/.test(textOf(properties.id)), 'id', 'id: my-method');
  check('title', textOf(properties.title) !== '', 'title', 'title: My method');
  check('mode', mode !== undefined, 'mode', 'mode: group');
  check('group-size', groupSize !== undefined, 'group-size', 'group-size: 4-8');
  const known = questionKinds.filter((kind) => kinds.includes(kind));
  const kindsExample = `question-kinds: [${questionKinds.join(', ')}]`;
  check('question-kinds', known.length === new Set(kinds).size, 'known-value', kindsExample);
  return {
    id: textOf(properties.id),
    title: textOf(properties.title),
    mode: mode ?? 'group',
    groupSize: groupSize ?? null,
    experience: level('experience', experienceLevels),
    trust: level('trust', trustLevels),
    questionKinds: known,
    evidence: level('evidence', evidenceLevels),
    fits: textOf(properties.fits),
    sources: textsOf(properties.source),
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const textsOf = (value: unknown): string[] => [value].flat().map(textOf).filter(Boolean);

/** `4-8` or `3`; null when it is not said, undefined when it can't be read or the first is more than the last. */
function groupSizeOf(properties: RawProperties): Head['groupSize'] | undefined {
  const value = properties['group-size'];
  if (value === undefined || value === null) return null;
  const [, min, max] = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/.exec(textOf(value)) ?? [];
  if (min === undefined) return undefined;
  const size = { min: Number(min), max: Number(max ?? min) };
  return size.min >= 1 && size.min <= size.max ? size : undefined;
}
