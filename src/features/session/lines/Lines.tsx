import type { JSX } from 'preact';

import { idsOnTable, questionTable, type QuestionTable } from '@/domain/session/cards';
import { linesOfPhase, phaseNow, questionsToWorkOn, type PhaseLine } from '@/domain/session/phaseLines';
import { WorkLabel } from '../cards/WorkLabel';
import type { LiveProps } from '../writing';
import { LineWithAnswers } from './LineWithAnswers';
import { UnderWay } from './UnderWay';

interface LinesProps extends LiveProps {
  /** Whether lines are written in this phase. */
  readonly writes: boolean;
}

/** The lines of the present phase that have no other place in the panel, and the earlier questions it works on. */
export function Lines({ writes, ...props }: LinesProps): JSX.Element {
  const { store, session } = props;
  const words = store.context.texts().session.panel;
  const index = session.note.properties.clock.phase;
  const rewords = phaseNow(session)?.rewords === true;
  const table = questionTable(session);
  const all = linesOfPhase(session.note, index);
  const own = withoutPlace(all, { table, rewords });
  const earlier = questionsToWorkOn(session.note, session.phases, index);
  const isEmpty = all.length + earlier.length === 0 && table === null && !rewords;
  return (
    <>
      {earlier.length > 0 && <WorkLabel {...props} questions={earlier} />}
      {earlier.length > 0 && <LineList {...props} lines={earlier} />}
      {own.length > 0 && <LineList {...props} lines={own} />}
      {table === null && !rewords && <UnderWay {...props} />}
      {isEmpty && writes && <p class="iv-lines-empty">{words.noLines}</p>}
    </>
  );
}

/** The lines that are not shown elsewhere, as questions on their places are, and wordings of the question. */
function withoutPlace(
  lines: readonly PhaseLine[],
  { table, rewords }: { table: QuestionTable | null; rewords: boolean },
): PhaseLine[] {
  const placed = idsOnTable(table);
  return lines.filter(({ line }) => !placed.has(line.id) && !(rewords && line.kind === 'rewording'));
}

function LineList({ lines, ...props }: LiveProps & { lines: readonly PhaseLine[] }): JSX.Element {
  return (
    <ul class="iv-lines">
      {lines.map((one) => (
        <LineWithAnswers key={one.line.id} {...props} of={one} />
      ))}
    </ul>
  );
}
