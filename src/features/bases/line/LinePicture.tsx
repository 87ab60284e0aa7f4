import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { kindsOn, type LearningLine } from '@/domain/bases/learningLine';
import { marksOf } from '@/domain/bases/lineMarks';
import { pressSign } from '@/ui/chart/time/pressing';
import { TimePicture } from '@/ui/chart/time/TimePicture';
import { LineCard } from './LineCard';
import { layOutLine } from './lineLayout';
import { LineLegend } from './LineLegend';
import { lineMenu } from './lineMenu';
import type { LearningLineProps } from './LearningLineScreen';
import { hasNames, laneName, signName } from './lineWords';
import { lookOf } from './signLook';

interface LinePictureProps extends LearningLineProps {
  readonly line: LearningLine;
  readonly width: number;
}

/** The picture of a learning line, and under it a card that says what the sign is that one looks at. */
export function LinePicture(props: LinePictureProps): JSX.Element {
  const { line, width, texts, open } = props;
  const shape = { lanes: line.lanes.length, hasNames: hasNames(line), from: line.from, to: line.to };
  const layout = layOutLine(width, shape);
  const marks = useMemo(
    () => line.lanes.map(({ entries }) => marksOf(entries, layout.apart)),
    [line, layout.apart],
  );
  const nameOf = (name: string): string => (shape.hasNames ? laneName(name, texts) : '');
  return (
    <TimePicture
      width={width}
      layout={layout}
      lanes={line.lanes.map(({ name }, lane) => ({
        id: String(lane),
        name: nameOf(name),
        marks: marks[lane] ?? [],
      }))}
      gaps={line.gaps}
      words={texts.reviewTimeline}
      says={(entries) => ({ look: lookOf(entries), name: signName(entries, texts) })}
      press={(entries, event) =>
        pressSign(entries, event, {
          open: ({ path }) => open(path, event),
          choose: () => lineMenu(entries, event, props),
        })
      }
    >
      {(shown) => (
        <>
          <LineLegend kinds={kindsOn(line)} texts={texts} />
          <LineCard entries={shown} {...props} />
        </>
      )}
    </TimePicture>
  );
}
