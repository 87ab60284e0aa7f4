import type { ComponentChildren, JSX } from 'preact';

import type { Gap } from '@/domain/review/timeline/gaps';
import type { Texts } from '@/i18n/texts';
import { GapBands } from './GapBands';
import { SignLanes, type SignLanesProps } from './SignLanes';
import { TimeAxis } from './TimeAxis';
import { useLooked } from './useLooked';
import { walk } from './walk';

export interface TimePictureProps<T> extends SignLanesProps<T> {
  readonly width: number;
  readonly gaps: readonly Gap[];
  readonly words: Texts['reviewTimeline'];
  /** What stands under the picture: given the things of the sign that one looks at, none when there is no such sign. */
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

/** Things on lanes over time, with the years, the gaps, and signs that can be pointed at, walked along and pressed. */
export function TimePicture<T>(props: TimePictureProps<T>): JSX.Element {
  const { layout, lanes, words } = props;
  const { scale, foot } = layout;
  const looked = useLooked(lanes);
  return (
    <div onKeyDown={(event) => walk(event, lanes, looked.stop)}>
      <svg width={props.width} height={layout.height}>
        <GapBands gaps={props.gaps} scale={scale} height={foot - 6} words={words} />
        <TimeAxis scale={scale} foot={foot} locale={words.locale} />
        {looked.shown && <path class="iv-chart-thread" d={thread(scale.x(looked.shown.at), foot)} />}
        <SignLanes {...props} looked={looked} />
      </svg>
      {props.children(looked.shown?.items ?? [])}
    </div>
  );
}

/** Ties a sign to its time on the axis. */
const thread = (x: number, foot: number): string => `M${String(x)} 4V${String(foot - 2)}`;
