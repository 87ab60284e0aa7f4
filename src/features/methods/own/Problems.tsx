import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { MethodProblem } from '@/domain/methods/method';
import { isMissing } from '@/domain/methods/problemPlace';
import type { Texts } from '@/i18n/texts';

interface ProblemsProps {
  readonly context: Context;
  readonly problems: readonly MethodProblem[];
  /** Opens the note at a mistake, where there is a note. */
  readonly open?: (problem: MethodProblem) => void;
}

/** More mistakes than this nobody mends at a time, and often one is the cause of the others. */
const mostShown = 20;

/** The mistakes in a method note: where, what stands there, what was expected and an example that is right. */
export function Problems({ context, problems, open }: ProblemsProps): JSX.Element {
  const words = context.texts().ownMethods.problems;
  const left = problems.length - mostShown;
  return (
    <>
      <ol class="iv-problems">
        {inOrder(problems).map((problem, index) => (
          <ProblemRow key={index} context={context} problem={problem} open={open && (() => open(problem))} />
        ))}
      </ol>
      {left > 0 && <p class="iv-problems-more">{words.more(left)}</p>}
    </>
  );
}

const inOrder = (problems: readonly MethodProblem[]): MethodProblem[] =>
  [...problems].sort((a, b) => a.line - b.line).slice(0, mostShown);

/** A line, where there is one. Of two notes with one id the place of the id is looked up when the note is opened. */
function whereIs(problem: MethodProblem, words: Texts['ownMethods']['problems']): string {
  if (problem.expected === 'unique-id') return words.id;
  return isMissing(problem) ? words.missing : words.line(problem.line);
}

interface ProblemRowProps {
  readonly context: Context;
  readonly problem: MethodProblem;
  readonly open: (() => void) | undefined;
}

function ProblemRow({ context, problem, open }: ProblemRowProps): JSX.Element {
  const words = context.texts().ownMethods.problems;
  const where = whereIs(problem, words);
  return (
    <li class="iv-problem">
      {open ? (
        <button type="button" class="iv-link-button iv-problem-where" onClick={open}>
          {where}
        </button>
      ) : (
        <span class="iv-problem-where">{where}</span>
      )}
      <div class="iv-problem-about">
        <p class="iv-problem-expected">{words.expected[problem.expected]}</p>
        <dl class="iv-problem-lines">
          {!isMissing(problem) && (
            <>
              <dt>{words.found}</dt>
              <dd>
                <code>{problem.found}</code>
              </dd>
            </>
          )}
          <dt>{words.right}</dt>
          <dd>
            <code>{problem.example}</code>
          </dd>
        </dl>
      </div>
    </li>
  );
}
