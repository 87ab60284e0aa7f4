import type { JSX } from 'preact';

import { Mark } from '@/ui/chart/Mark';
import { useUniqueId } from '@/ui/useUniqueId';
import { pressByKey } from './pressing';
import type { SignLook } from './signLook';
import type { SignSize } from './timeLayout';

export interface SignProps {
  readonly x: number;
  readonly y: number;
  /** How many things it stands for. */
  readonly count: number;
  readonly look: SignLook;
  readonly size: SignSize;
  /** What is read aloud. */
  readonly name: string;
  /** Where it stands, for the arrow keys. */
  readonly place: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onHover: (isOver: boolean) => void;
  readonly onPress: (event: MouseEvent) => void;
}

/** One sign of a picture; larger, with its number, where several things stand together. */
export function Sign({ x, y, count, look, size, ...props }: SignProps): JSX.Element {
  const id = useUniqueId();
  const reach = size.least + Math.min(4, Math.sqrt(count - 1));
  return (
    <g
      class="iv-chart-sign"
      role="button"
      tabindex={props.isStop ? 0 : -1}
      aria-labelledby={id}
      data-place={props.place}
      onFocus={props.onFocus}
      onMouseEnter={() => props.onHover(true)}
      onMouseLeave={() => props.onHover(false)}
      onClick={props.onPress}
      onAuxClick={props.onPress}
      onKeyDown={pressByKey}
    >
      <desc id={id}>{props.name}</desc>
      <rect class="iv-chart-reach" x={x - 11} y={y - 18} width={22} height={36} />
      <circle class="iv-chart-focus" cx={x} cy={y} r={reach + 5} />
      <Mark shape={look.shape} x={x} y={y} size={reach} class={look.class} />
      {count > 1 && (
        <text class="iv-chart-text iv-chart-count" x={x} y={y - reach - size.toCount} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
