import type { JSX } from 'preact';

export const markShapes = ['circle', 'square', 'diamond', 'triangle', 'ring', 'cross', 'pill'] as const;

export type MarkShape = (typeof markShapes)[number];

interface MarkProps {
  readonly shape: MarkShape;
  /** The middle, in the units of the picture. */
  readonly x: number;
  readonly y: number;
  /** From the middle to the edge. */
  readonly size: number;
  readonly class?: string;
}

const at = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${String(x)},${String(y)}`).join(' ');

/** A small sign; its shape says what it is, so that no colour is needed. */
export function Mark({ shape, x, y, size: s, class: extra = '' }: MarkProps): JSX.Element {
  const look = `iv-chart-mark iv-chart-${shape} ${extra}`;
  if (shape === 'circle' || shape === 'ring') return <circle class={look} cx={x} cy={y} r={s} />;
  if (shape === 'square')
    return <rect class={look} x={x - s * 0.9} y={y - s * 0.9} width={s * 1.8} height={s * 1.8} rx={1} />;
  if (shape === 'pill')
    return (
      <rect class={look} x={x - s * 0.6} y={y - s * 1.2} width={s * 1.2} height={s * 2.4} rx={s * 0.6} />
    );
  if (shape === 'cross')
    return (
      <path
        class={look}
        d={`M${at([x - s, y - s])}L${at([x + s, y + s])}M${at([x - s, y + s])}L${at([x + s, y - s])}`}
      />
    );
  const points =
    shape === 'diamond'
      ? at([x, y - s * 1.2], [x + s * 1.2, y], [x, y + s * 1.2], [x - s * 1.2, y])
      : at([x, y - s * 1.1], [x + s * 1.1, y + s * 0.9], [x - s * 1.1, y + s * 0.9]);
  return <polygon class={look} points={points} />;
}
