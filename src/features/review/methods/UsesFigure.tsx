import type { JSX } from 'preact';

import type { MethodUse } from '@/domain/review/methods/methodUses';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import type { ReviewPartProps } from '../part';
import { MethodDoor } from './MethodDoor';
import { UsesPicture } from './UsesPicture';

interface UsesFigureProps extends ReviewPartProps {
  readonly mode: 'group' | 'solo';
  readonly uses: readonly MethodUse[];
}

/** As many as a picture can hold; its table has them all. */
const most = 12;

/** How often each method was used and when last, with those of the library that were not. */
export function UsesFigure(props: UsesFigureProps): JSX.Element {
  const { context, mode, uses, today } = props;
  const { review, reviewMethods: words } = context.texts();
  const count = uses.reduce((sum, { sessions }) => sum + sessions.length, 0);
  const left = Math.max(0, uses.length - most);
  const bars = uses.map(({ method, sessions, lastDay }) => ({
    name: context.findMethod(method)?.title ?? method,
    times: sessions.length,
    last: lastDay === null ? null : words.day(lastDay, today),
  }));
  const { method, times, last } = words.columns;
  return (
    <div>
      <ChartFigure
        words={review.chart}
        title={words.uses[mode]}
        summary={[words.usedIn(uses.length, count), left > 0 && words.notInPicture(left)]
          .filter(Boolean)
          .join(' ')}
        table={{
          columns: [method, times, last],
          rows: bars.map((bar) => [bar.name, bar.times, bar.last ?? '']),
        }}
      >
        {(width) => <UsesPicture words={words} bars={bars.slice(0, most)} width={width} />}
      </ChartFigure>
      <Never {...props} />
    </div>
  );
}

function Never({ context, mode, uses, doors }: UsesFigureProps): JSX.Element | null {
  const used = new Set(uses.map(({ method }) => method));
  const never = [...context.methodLibrary().methods.values()].filter(
    (method) => method.mode === mode && !used.has(method.id),
  );
  if (never.length === 0) return null;
  return (
    <details class="iv-methods-never">
      <summary>{context.texts().reviewMethods.never(never.length)}</summary>
      <ul>
        {never.map((method) => (
          <li key={method.id}>
            <MethodDoor method={method} doors={doors} />
          </li>
        ))}
      </ul>
    </details>
  );
}
