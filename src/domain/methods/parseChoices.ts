import type { MethodChoice } from './method';
import { choiceKeys, meaningOf } from './methodWords';
import { fieldIn, type Field, type NumberedLine } from './noteLines';
import { splitList } from './phaseFields';
import { paragraphs } from './phaseProse';
import type { Tell } from './problems';

/** The introduction of a method note: what people read, and the choices that it offers. */
export interface Introduction {
  readonly text: string;
  readonly choices: readonly MethodChoice[];
}

const example = 'choice:: Steps: five steps, seven steps';
const mostOptions = 12;

/** Reads what stands before the first phase. A paragraph that begins with a choice says what the choice is about. */
export function parseIntroduction(lines: readonly NumberedLine[], tell: Tell): Introduction {
  const blocks = blocksOf(lines);
  const prose = blocks.filter((block) => !block.some(fieldIn));
  const fields = blocks.flatMap((block) => block.flatMap((line) => fieldIn(line) ?? []));
  const choices = fields.flatMap((field) => choiceIn(field, tell) ?? []);
  tellTwice(fields, choices, tell);
  const abouts = blocks.filter((block) => block.some(fieldIn)).flatMap(aboutEach);
  return {
    text: prose.map((block) => block.map(({ text }) => text).join('\n')).join('\n\n'),
    choices: choices.map((choice, place) => ({ ...choice, about: abouts[place] ?? '' })),
  };
}

/** Lines by paragraph. */
function blocksOf(lines: readonly NumberedLine[]): NumberedLine[][] {
  const blocks: NumberedLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** What stands under each field of a paragraph. */
function aboutEach(block: readonly NumberedLine[]): string[] {
  const places = block.flatMap((line, place) => (fieldIn(line) ? [place] : []));
  return places.map((place, index) =>
    paragraphs(block.slice(place + 1, places[index + 1]).map(({ text }) => text)),
  );
}

/** `choice:: Steps: five steps, seven steps`: a question and at least two options. */
function choiceIn(field: Field, tell: Tell): Omit<MethodChoice, 'about'> | null {
  if (!meaningOf(choiceKeys, field.key)) {
    tell(field, 'known-key', example);
    return null;
  }
  const colon = field.value.indexOf(':');
  const question = field.value.slice(0, Math.max(0, colon)).trim();
  const options = splitList(field.value.slice(colon + 1));
  if (question !== '' && options.length >= 2 && options.length <= mostOptions) return { question, options };
  tell(field, 'choice', example);
  return null;
}

function tellTwice(
  fields: readonly Field[],
  choices: readonly Omit<MethodChoice, 'about'>[],
  tell: Tell,
): void {
  const names = choices.flatMap(({ question, options }) => [question, ...options]);
  const twice = firstTwice(names);
  const field = fields.findLast(({ value }) => twice !== undefined && value.includes(twice));
  if (field) tell(field, 'unique-option', example);
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
