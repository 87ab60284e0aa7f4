import type { JSX } from 'preact';

import type { EvaluationSpread } from '@/domain/review/methods/evaluationSpread';

interface SpreadPictureProps {
  readonly questions: readonly string[];
  readonly spread: EvaluationSpread;
  readonly width: number;
}

const rowHeight = 56;
const [smallest, largest] = [3, 13];

/** For each question a line from 1 to 5, with a circle as large as how often that answer was given, and the number in it or beside it. */
export function SpreadPicture({ questions, spread, width }: SpreadPictureProps): JSX.Element {
  const most = Math.max(1, ...spread.questions.flat());
  const length = Math.min(width, 420);
  const xOf = (answer: number): number => 16 + (answer * (length - 50)) / 4;
  const height = rowHeight * spread.questions.length + 18;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {spread.questions.map((counts, row) => (
        <g key={row} transform={`translate(0 ${String(row * rowHeight)})`}>
          <text class="iv-chart-text iv-methods-name" x={0} y={13}>
            {questions[row]}
          </text>
          <path class="iv-chart-grid" d={`M${String(xOf(0))} 34H${String(xOf(4))}`} />
          {counts.map((count, answer) => (
            <Answers key={answer} x={xOf(answer)} count={count} share={count / most} />
          ))}
        </g>
      ))}
      {[1, 2, 3, 4, 5].map((answer) => (
        <text key={answer} class="iv-chart-text iv-methods-middle" x={xOf(answer - 1)} y={height - 4}>
          {answer}
        </text>
      ))}
    </svg>
  );
}

interface AnswersProps {
  readonly x: number;
  readonly count: number;
  /** Of the most that any answer got, from 0 to 1. */
  readonly share: number;
}

/** The area says how many. */
function Answers({ x, count, share }: AnswersProps): JSX.Element | null {
  if (count === 0) return null;
  const size = Math.max(smallest, largest * Math.sqrt(share));
  return (
    <>
      <circle class="iv-methods-bar" cx={x} cy={34} r={size} />
      <text class="iv-chart-text" x={x + size + 3} y={38}>
        {count}
      </text>
    </>
  );
}
