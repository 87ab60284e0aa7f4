import type { JSX } from 'preact';

import { markSigns } from '@/domain/contributions/contribution';
import type { QuestionKind } from '@/domain/questions/judgement';
import type { KindsOfHalfYear } from '@/domain/review/questions/kindsOverTime';
import type { Texts } from '@/i18n/texts';
import { periodName } from '@/ui/chart/periodWords';

interface KindsPictureProps {
  readonly words: Texts['reviewQuestions'];
  readonly halfYears: readonly KindsOfHalfYear[];
  readonly kinds: readonly QuestionKind[];
  readonly width: number;
}

const rowHeight = 22;
const headHeight = 30;
const gap = 28;
const countWidth = 52;
const letterWidth = 6.6;
const legendHeight = 26;
const widestQuestion = 24;

/** Small pictures beside and below each other, all to one scale. */
export function KindsPicture({ words, halfYears, kinds, width }: KindsPictureProps): JSX.Element {
  const nameWidth = 10 + letterWidth * Math.max(...kinds.map((kind) => words.kinds.short[kind].length));
  const columns = Math.max(1, Math.min(halfYears.length, Math.floor((width + gap) / (230 + gap))));
  const panelWidth = Math.min(340, (width - gap * (columns - 1)) / columns);
  const panelHeight = headHeight + kinds.length * rowHeight + gap;
  const height = legendHeight + Math.ceil(halfYears.length / columns) * panelHeight - gap;
  const counts = halfYears.flatMap(({ asked }) => kinds.map((kind) => asked.kinds[kind] ?? 0));
  const scale = Math.min(widestQuestion, (panelWidth - nameWidth - countWidth) / Math.max(1, ...counts));
  return (
    <svg
      class="iv-asked-kinds"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <Legend words={words.kinds} />
      {halfYears.map((halfYear, at) => {
        const x = (at % columns) * (panelWidth + gap);
        const y = legendHeight + Math.floor(at / columns) * panelHeight;
        return (
          <g key={halfYear.period.key} transform={`translate(${String(x)} ${String(y)})`}>
            <Panel {...{ words, halfYear, kinds, scale, nameWidth }} />
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ words }: { words: Texts['reviewQuestions']['kinds'] }): JSX.Element {
  return (
    <g>
      <rect class="iv-asked-kinds-warm" x={1} y={5} width={12} height={12} rx={2} />
      <text class="iv-chart-text" x={19} y={15}>
        {`${words.legendWarm} ${markSigns.warm}`}
      </text>
      <rect class="iv-asked-kinds-other" x={131} y={5} width={12} height={12} rx={2} />
      <text class="iv-chart-text" x={149} y={15}>
        {words.legendOther}
      </text>
    </g>
  );
}

interface PanelProps extends Pick<KindsPictureProps, 'words' | 'kinds'> {
  readonly halfYear: KindsOfHalfYear;
  /** Pixels for one question. */
  readonly scale: number;
  readonly nameWidth: number;
}

/** A half-year: a bar for each kind, what became warm filled and first. */
function Panel({ words, halfYear: { period, asked }, kinds, scale, nameWidth }: PanelProps): JSX.Element {
  return (
    <>
      <text class="iv-chart-text iv-chart-text-strong" x={0} y={14}>
        {periodName(period, words.locale)}
      </text>
      {kinds.map((kind, at) => {
        const [count, warm] = [asked.kinds[kind] ?? 0, asked.warmKinds[kind] ?? 0];
        const y = headHeight - 6 + at * rowHeight;
        const end = nameWidth + count * scale;
        return (
          <g key={kind} transform={`translate(0 ${String(y)})`} class={count === 0 ? 'is-none' : undefined}>
            <text class="iv-chart-text" x={0} y={14}>
              {words.kinds.short[kind]}
            </text>
            <rect class="iv-asked-kinds-other" x={nameWidth} y={4} width={count * scale} height={12} rx={2} />
            <rect class="iv-asked-kinds-warm" x={nameWidth} y={4} width={warm * scale} height={12} rx={2} />
            <text class="iv-chart-text iv-asked-kinds-count" x={end + 6} y={14}>
              {warm === 0 ? count : `${String(count)}, ${String(warm)}${markSigns.warm}`}
            </text>
          </g>
        );
      })}
    </>
  );
}
