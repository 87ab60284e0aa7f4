import { fieldIn, type NumberedLine } from './noteLines';

/** What people must know of a phase: the instruction, paragraphs kept, and the rules, each on one line. */
export interface PhaseProse {
  readonly instruction: string;
  readonly rules: readonly string[];
}

const rule = /^[-*+][ \t]+(.*)$/;
const indented = /^[ \t]+\S/;

/** Reads the lines of a phase that are not `key:: value`. An indented line under a rule goes on with it. */
export function proseIn(lines: readonly NumberedLine[]): PhaseProse {
  const rules: string[][] = [];
  const prose: string[] = [];
  let isInRule = false;
  for (const line of lines) {
    const text = line.text.trim();
    const found = rule.exec(text)?.[1];
    isInRule = found !== undefined || (isInRule && indented.test(line.text));
    if (found !== undefined) rules.push([found]);
    else if (isInRule) rules.at(-1)?.push(text);
    else if (!fieldIn(line)) prose.push(text);
  }
  return { instruction: paragraphs(prose), rules: rules.map((parts) => parts.join(' ')) };
}

/** Lines as paragraphs, an empty line between them. */
export const paragraphs = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
