import type { JSX } from 'preact';

import type { QueryProblem } from '@/domain/query/query';
import type { Texts } from '@/i18n/texts';

interface ProblemsProps {
  readonly words: Texts['codeBlock'];
  readonly problems: readonly QueryProblem[];
}

/** Everything that is wrong with a question: the line, what stands there, and what could. */
export function Problems({ words, problems }: ProblemsProps): JSX.Element {
  return (
    <div class="iv-query-problems" role="note">
      <p class="iv-query-wrong">{words.wrong}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${String(problem.line)} ${problem.is}`}>
            <strong>{words.line(problem.line)}</strong> {words.problems[problem.is](problem.found)}{' '}
            {helpFor(problem, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function helpFor({ is, key, instead }: QueryProblem, words: Texts['codeBlock']): string {
  if (instead !== null) return words.meant(instead);
  if (is === 'unreadable' || is === 'twice') return '';
  return words.expected[key ?? 'key'];
}
