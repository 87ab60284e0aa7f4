import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { learningLine, withoutDay, type LineGroup } from '@/domain/bases/learningLine';
import type { Texts } from '@/i18n/texts';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import { LinePicture } from './LinePicture';
import { lineSummary, lineTable } from './lineWords';
import { NothingYet } from './NothingYet';
import type { ShownValue } from './shownValues';
import { Undated } from './Undated';

/** What the screen has of its base. Notes go by their path. */
export interface LearningLineProps {
  readonly texts: Texts;
  /** What the user calls this view of the base. */
  readonly name: string;
  readonly groups: readonly LineGroup[];
  readonly values: (path: string) => readonly ShownValue[];
  readonly open: (path: string, event: MouseEvent | KeyboardEvent) => void;
  /** Makes a note that the base lets through. */
  readonly create: () => void;
}

/** The notes of a base on one line by date, or a line for each group. */
export function LearningLineScreen(props: LearningLineProps): JSX.Element {
  const { texts, groups, name } = props;
  const { line: words } = texts.bases;
  const line = useMemo(() => learningLine(groups), [groups]);
  const undated = useMemo(() => withoutDay(groups), [groups]);
  if (!line && undated.length === 0)
    return (
      <div class="iv-learning">
        <NothingYet line={words.empty} more={words.emptyMore}>
          <button type="button" onClick={props.create}>
            {words.newNote}
          </button>
        </NothingYet>
      </div>
    );
  return (
    <div class="iv-learning">
      {line ? (
        <ChartFigure
          words={texts.review.chart}
          title={name === '' ? words.name : name}
          summary={lineSummary(line, texts)}
          table={() => lineTable(line, texts)}
          isWalked
          hidesTitle
        >
          {(width) => <LinePicture {...props} line={line} width={width} />}
        </ChartFigure>
      ) : (
        <NothingYet line={words.noDates} more={words.noDatesMore} />
      )}
      {undated.length > 0 && <Undated entries={undated} texts={texts} open={props.open} />}
    </div>
  );
}
