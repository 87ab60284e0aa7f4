import type { JSX } from 'preact';

import { isOnTable, questionTable } from '@/domain/session/cards';
import { linesOfPhase, phaseNow, questionsToWorkOn, type PhaseLine } from '@/domain/session/phaseLines';
import { WorkLabel } from '../cards/WorkLabel';
import type { LiveSession } from '../sessionStore';
import type { LiveProps } from '../writing';
import { LineWithAnswers } from './LineWithAnswers';

interface LinesProps extends LiveProps {
  /** Whether lines are written in this phase. */
  readonly writes: boolean;
}

/** The lines of the present phase that have no other place in the panel, and the earlier questions it works on. */
export function Lines({ writes, ...props }: LinesProps): JSX.Element {
  const { store, session } = props;
  const words = store.context.texts().session.panel;
  const index = session.note.properties.clock.phase;
  const all = linesOfPhase(session.note, index);
  const own = all.filter(({ line }) => !isShownElsewhere(session, line));
  const earlier = questionsToWorkOn(session.note, session.phases, index);
  const hasPlaces = questionTable(session) !== null || phaseNow(session)?.rewords === true;
  const isEmpty = all.length + earlier.length === 0 && !hasPlaces;
  return (
    <>
      {earlier.length > 0 && <WorkLabel {...props} questions={earlier} />}
      {earlier.length > 0 && <LineList {...props} lines={earlier} />}
      {own.length > 0 && <LineList {...props} lines={own} />}
      {isEmpty && writes && <p class="iv-lines-empty">{words.noLines}</p>}
    </>
  );
}

/** Questions that lie on their places, and wordings where the question is reworded. */
function isShownElsewhere(session: LiveSession, { id, kind }: PhaseLine['line']): boolean {
  if (kind === 'rewording') return phaseNow(session)?.rewords === true;
  const table = questionTable(session);
  return table !== null && isOnTable(table, id);
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
