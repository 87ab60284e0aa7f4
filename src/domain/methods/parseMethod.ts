import { bodyStart } from '../text/frontmatterRange';
import { checkVariants } from './checkVariants';
import type { Method, MethodProblem } from './method';
import { linesOf, type NumberedLine } from './noteLines';
import { parseIntroduction } from './parseChoices';
import { parseHead } from './parseHead';
import { parsePhase, type PhaseLines } from './parsePhase';
import { methodProperties } from './parseProperties';
import { phaseHeadings } from './phaseHeadings';
import { collectProblems } from './problems';

/** A method note read: the method when it can be used, and everything that is wrong with it. */
export interface ParsedMethod {
  readonly method: Method | null;
  readonly problems: readonly MethodProblem[];
}

const mostPhases = 60;

/** Reads a method note. A note with any problem gives no method, so that a group never starts on half a method. */
export function parseMethod(text: string): ParsedMethod {
  const { problems, tell } = collectProblems();
  const properties = methodProperties(text);
  const lines = linesOf(text);
  if (properties === null) {
    tell({ number: 1, text: '---' }, 'properties', 'id: my-method');
    return { method: null, problems };
  }
  const parts = partsOf(text, lines);
  const head = parseHead(properties, parts.properties, tell);
  const { text: introduction, choices } = parseIntroduction(parts.introduction, tell);
  if (parts.phases.length === 0) tell({ number: 1, text: '' }, 'a-phase', '## 1. The story');
  const over = parts.phases[mostPhases];
  if (over) tell(over.heading, 'fewer-phases', '## 1. The story');
  const parsed = parts.phases.slice(0, mostPhases).map(parsePhase);
  problems.push(...parsed.flatMap((phase) => phase.problems));
  checkVariants(choices, parsed, tell);
  if (problems.length > 0) return { method: null, problems };
  return { method: { ...head, introduction, choices, phases: parsed.map(({ phase }) => phase) }, problems };
}

interface Parts {
  readonly properties: readonly NumberedLine[];
  readonly introduction: readonly NumberedLine[];
  readonly phases: readonly PhaseLines[];
}

/** The note cut at its second-level headings. */
function partsOf(text: string, lines: readonly NumberedLine[]): Parts {
  const bodyAt = linesOf(text.slice(0, bodyStart(text))).length - 1;
  const body = lines.slice(bodyAt);
  const starts = phaseHeadings(body);
  const phases = starts.flatMap((start, place): PhaseLines[] => {
    const heading = body[start];
    return heading ? [{ number: place + 1, heading, lines: body.slice(start + 1, starts[place + 1]) }] : [];
  });
  return { properties: lines.slice(0, bodyAt), introduction: body.slice(0, starts[0]), phases };
}
