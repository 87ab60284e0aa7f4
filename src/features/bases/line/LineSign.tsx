import type { JSX } from 'preact';

import type { LineMark } from '@/domain/bases/lineMarks';
import { Mark } from '@/ui/chart/Mark';
import { useUniqueId } from '@/ui/useUniqueId';
import { lookOf } from './signLook';

interface LineSignProps {
  readonly mark: LineMark;
  readonly x: number;
  readonly y: number;
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

/** One sign of the line; larger, with its number, where several notes stand together. */
export function LineSign({ mark, x, y, name, place, isStop, ...on }: LineSignProps): JSX.Element {
  const id = useUniqueId();
  const count = mark.entries.length;
  const look = lookOf(mark.entries);
  const size = Math.min(10, 6 + Math.sqrt(count - 1));
  return (
    <g
      class="iv-timeline-sign"
      role="button"
      tabindex={isStop ? 0 : -1}
      aria-labelledby={id}
      data-place={place}
      onFocus={on.onFocus}
      onMouseEnter={() => on.onHover(true)}
      onMouseLeave={() => on.onHover(false)}
      onClick={on.onPress}
      onAuxClick={on.onPress}
      onKeyDown={pressByKey}
    >
      <desc id={id}>{name}</desc>
      <rect class="iv-timeline-reach" x={x - 11} y={y - 18} width={22} height={36} />
      <circle class="iv-timeline-focus" cx={x} cy={y} r={size + 5} />
      <Mark shape={look.shape} x={x} y={y} size={size} class={look.class} />
      {count > 1 && (
        <text class="iv-chart-text iv-timeline-count" x={x} y={y - size - 4} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}

/** An SVG element is no button of itself: Enter and the space bar become a click, with the keys held beside them. */
function pressByKey(event: KeyboardEvent): void {
  if ((event.key !== 'Enter' && event.key !== ' ') || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const held = { ctrlKey, metaKey, shiftKey, altKey };
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at, ...held }));
}
