import type { JSX } from 'preact';

import { linesOfPhase, questionsToWorkOn, type PhaseLine } from '@/domain/session/phaseLines';
import { LineRow } from './LineRow';
import type { LiveProps } from '../writing';

interface LinesProps extends LiveProps {
  /** Whether lines are written in this phase. */
  readonly writes: boolean;
}

/** The lines of the present phase, and the earlier questions that it works on. */
export function Lines({ writes, ...props }: LinesProps): JSX.Element {
  const { store, session } = props;
  const words = store.context.texts().session.panel;
  const index = session.note.properties.clock.phase;
  const own = linesOfPhase(session.note, index);
  const earlier = questionsToWorkOn(session.note, session.phases, index);
  return (
    <>
      {earlier.length > 0 && <LineList {...props} lines={earlier} label={words.toWorkOn} />}
      {own.length > 0 && <LineList {...props} lines={own} />}
      {own.length + earlier.length === 0 && writes && <p class="iv-lines-empty">{words.noLines}</p>}
    </>
  );
}

function LineList(props: LiveProps & { lines: readonly PhaseLine[]; label?: string }): JSX.Element {
  const { lines, label } = props;
  return (
    <>
      {label !== undefined && <h4 class="iv-lines-label">{label}</h4>}
      <ul class="iv-lines">
        {lines.map(({ line, answers }) => (
          <LineRow key={line.id} {...props} line={line}>
            {answers.length > 0 && (
              <ul class="iv-lines iv-answers">
                {answers.map((answer) => (
                  <LineRow key={answer.id} {...props} line={answer} />
                ))}
              </ul>
            )}
          </LineRow>
        ))}
      </ul>
    </>
  );
}
