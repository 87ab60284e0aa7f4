import type { Legend, MethodProblem, Phase } from './method';
import { adviceWords, kindWords, roleWords, silenceWords } from './methodWords';
import type { NumberedLine } from './noteLines';
import { exampleOf } from './phaseExamples';
import { isInDutch, phaseFields, type PhaseFields } from './phaseFields';
import { proseIn } from './phaseProse';
import { collectProblems, type Tell } from './problems';

/** A phase as far as it could be read, with its lines and with what is wrong in it. */
export interface ParsedPhase {
  readonly phase: Phase;
  readonly lines: { readonly options: NumberedLine; readonly settles: NumberedLine };
  readonly problems: readonly MethodProblem[];
}

/** A phase of a note before it is read: the line of its heading and those under it, and its number from 1. */
export interface PhaseLines {
  readonly number: number;
  readonly heading: NumberedLine;
  readonly lines: readonly NumberedLine[];
}

/** Reads one phase: its heading's title and the lines under it, up to a deeper heading. */
export function parsePhase({ number, heading, lines }: PhaseLines): ParsedPhase {
  const { problems, tell } = collectProblems();
  const deeper = lines.findIndex(({ text }) => /^#{3,6}[ \t]/.test(text));
  const own = deeper < 0 ? lines : lines.slice(0, deeper);
  const title = phaseTitle(heading.text);
  if (title === '') tell(heading, 'a-phase', '## 1. The story');
  const fields = phaseFields(heading, own, tell);
  const dutch = isInDutch(own);
  if (!fields.has('minutes')) tell(heading, 'minutes', exampleOf('minutes', dutch));
  if (!fields.has('active')) tell(heading, 'active', exampleOf('active', dutch));
  const legend = legendOf(fields, tell);
  return {
    phase: { number, title, ...factsOf(fields), legend, ...proseIn(own) },
    lines: { options: fields.lineOf('with'), settles: fields.lineOf('chooses') },
    problems,
  };
}

function factsOf(fields: PhaseFields): Omit<Phase, 'number' | 'title' | 'legend' | 'instruction' | 'rules'> {
  const captures = fields.many('captures', kindWords);
  const silent = fields.many('silent', roleWords);
  const silence = fields.one('silence', silenceWords, 'listens');
  return {
    minutes: fields.minutes() ?? 0,
    active: fields.many('active', roleWords),
    silent,
    silence: silent.length > 0 ? silence : null,
    captures: captures.length > 0 ? captures : ['note'],
    advice: fields.one('advice', adviceWords, 'allowed'),
    questionsEach: fields.whole('questions-each', 50),
    turns: fields.flag('turns'),
    marks: fields.flag('marks'),
    rewords: fields.flag('rewords'),
    writeFirst: fields.flag('write-first'),
    takesNotes: fields.flag('notes', true),
    isPrivate: fields.flag('private'),
    optional: fields.flag('optional'),
    elastic: fields.flag('elastic'),
    rounds: fields.rounds(),
    options: fields.list('with'),
    settles: fields.text('chooses'),
  };
}

/** What the marks mean here: all three or none, and only where questions are marked. */
function legendOf(fields: PhaseFields, tell: Tell): Legend | null {
  const marks = ['warm', 'neutral', 'cold'] as const;
  const first = marks.find((mark) => fields.has(mark));
  if (!first) return null;
  const [warm, neutral, cold] = marks.map((mark) => fields.text(mark) ?? '');
  if (warm && neutral && cold && fields.flag('marks')) return { warm, neutral, cold };
  tell(fields.lineOf(first), 'legend', 'marks:: yes, with warm::, neutral:: and cold::');
  return null;
}

/** The title of a phase without the signs around it and the number that its heading starts with. */
export function phaseTitle(heading: string): string {
  return heading
    .trim()
    .replace(/^##[ \t]*/, '')
    .replace(/[ \t]#+$/, '')
    .replace(/^\d+[.)]?[ \t]+/, '')
    .trim();
}
