import type { Sentence } from '../sentence';
import { isStrongPast } from './verbs';

const shape =
  /^(?:(?:en|maar|oké?)\s+)?waarom\s+([a-zé]+)\s+(je|jij|u|hij|zij|ze|we|jullie)((?:\s+[\p{L}'’-]+){0,7})\s*\?*$/iu;

/**
 * "Waarom deed je dat?" as "Wat maakte dat je dat deed?", where the order of the words is certain: one clause with a past
 * form, or a perfect with its participle at the end. Anything else gives null.
 */
export function rewordWhy({ text }: Sentence): string | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, verb = '', subject = '', tail = ''] = match;
  const rest = tail
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const ending =
    rest.some((word) => joins(word)) || opensClause(rest) ? null : endingOf(verb.toLowerCase(), rest);
  return ending === null ? null : `Wat maakte dat ${[subject.toLowerCase(), ...ending].join(' ')}?`;
}

const joins = (word: string): boolean =>
  /^(?:als|toen|omdat|om|wat|hoe|of|terwijl|en|maar|wie|waar|waarom|dan|te|voordat|nadat)$/i.test(word);

/** "Dacht je dat hij ...": the rest is a clause of its own. */
const opensClause = ([first = '', second = '']: readonly string[]): boolean =>
  /^dat$/i.test(first) &&
  /^(?:je|jij|u|ik|hij|zij|ze|we|wij|het|dit|er|de|een|die|niemand|iedereen)$/i.test(second);

const perfect: Readonly<Record<string, string>> = {
  heb: 'hebt',
  hebt: 'hebt',
  heeft: 'heeft',
  hebben: 'hebben',
  ben: 'bent',
  bent: 'bent',
};

function endingOf(verb: string, rest: readonly string[]): readonly string[] | null {
  const last = rest.at(-1) ?? '';
  const before = rest.slice(0, -1);
  const auxiliary = perfect[verb];
  if (auxiliary !== undefined) return isParticiple(last) ? [...before, auxiliary, last] : null;
  if (/^(?:wou|wilden?|moest(?:en)?|kon(?:den)?|mocht(?:en)?|zou(?:den)?|durfde|hoefde)$/.test(verb))
    return modalEnding(verb, rest);
  if (!isPast(verb)) return null;
  if (isParticiple(last))
    return /^(?:had(?:den)?|was|waren|werd(?:en)?)$/.test(verb) ? [...before, verb, last] : null;
  if (/(?:en|aan|oen|ien)$/.test(last)) return null;
  return isParticle(last) ? joined(verb, before, last) : [...rest, verb];
}

function modalEnding(verb: string, rest: readonly string[]): readonly string[] | null {
  const last = rest.at(-1) ?? '';
  if (isParticle(last)) return null;
  return /(?:en|aan|oen|ien)$/.test(last) ? [...rest.slice(0, -1), verb, last] : [...rest, verb];
}

/** "Stond je op" ends with "opstond"; behind "er" or "daar" the small word may belong to that instead. */
const joined = (verb: string, before: readonly string[], particle: string): readonly string[] | null =>
  before.some((word) => /^(?:er|daar|hier|ergens|nergens)$/i.test(word)) ||
  /^(?:was|waren|had|hadden|werd)$/.test(verb)
    ? null
    : [...before, particle + verb];

const isPast = (verb: string): boolean => isStrongPast(verb) || /[a-z]{3}(?:de|te)n?$/.test(verb);

const isParticiple = (word: string): boolean =>
  /^(?:[a-z]{0,7}ge[a-z]{2,}|(?:be|ver|ont|her|over|onder)[a-z]{2,})(?:d|t|n)$/.test(word) &&
  !/^(?:geen|gewoon|begin)$/.test(word);

const isParticle = (word: string): boolean =>
  /^(?:aan|af|achter|bij|binnen|door|in|langs|los|mee|na|neer|om|op|over|samen|stil|stuk|tegen|terug|thuis|toe|uit|vast|voor|weg)$/.test(
    word,
  );
