import type { JSX } from 'preact';

import { withoutLinks } from '@/domain/actions/shownText';
import type { TimelineMark } from '@/domain/review/timeline/condense';
import type { Texts } from '@/i18n/texts';
import { Mark } from '@/ui/chart/Mark';
import { useUniqueId } from '@/ui/useUniqueId';
import { lookOf } from './signLook';
import { kindName } from './timelineWords';

interface TimelineSignProps {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
  readonly words: Texts['reviewTimeline'];
  /** Where it stands, for the arrow keys. */
  readonly place: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onHover: (isOver: boolean) => void;
  readonly onPress: (event: MouseEvent) => void;
}

/** One sign of the timeline; larger, with its number, where several stand together. */
export function TimelineSign(props: TimelineSignProps): JSX.Element {
  const { mark, x, y, onFocus, onHover, onPress } = props;
  const id = useUniqueId();
  const count = mark.items.length;
  const look = lookOf(mark.items);
  const size = Math.min(9, 5 + Math.sqrt(count - 1));
  return (
    <g
      class="iv-timeline-sign"
      role="button"
      tabindex={props.isStop ? 0 : -1}
      aria-labelledby={id}
      data-place={props.place}
      onFocus={onFocus}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
      onClick={onPress}
      onKeyDown={(event) => pressedByKey(event)}
    >
      <desc id={id}>{signName(mark, props.words)}</desc>
      <rect class="iv-timeline-reach" x={x - 11} y={y - 18} width={22} height={36} />
      <circle class="iv-timeline-focus" cx={x} cy={y} r={size + 5} />
      <Mark shape={look.shape} x={x} y={y} size={size} class={look.class} />
      {count > 1 && (
        <text class="iv-chart-text iv-timeline-count" x={x} y={y - size - 3} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}

/** An SVG element is no button of itself: Enter and the space bar have to be told. */
function pressedByKey(event: KeyboardEvent): void {
  if ((event.key !== 'Enter' && event.key !== ' ') || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
}

function signName({ items }: TimelineMark, words: Texts['reviewTimeline']): string {
  const [only, ...others] = items;
  if (!only) return '';
  const day = words.day(only.day);
  if (others.length > 0) return `${words.several(items.length)}, ${day}`;
  const said = [kindName(only, words), day, withoutLinks(only.title), withoutLinks(only.about)];
  return said.filter((part) => part !== '').join(', ');
}
