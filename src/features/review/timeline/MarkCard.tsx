import { Platform } from 'obsidian';
import type { JSX } from 'preact';

import { withoutLinks } from '@/domain/actions/shownText';
import type { TimelineItem } from '@/domain/review/timeline/items';
import type { ReviewPartProps } from '@/features/review/part';
import type { Texts } from '@/i18n/texts';
import { kindName } from './timelineWords';

interface MarkCardProps {
  /** The things of the sign that one looks at. */
  readonly items: readonly TimelineItem[];
  readonly words: Texts['reviewTimeline'];
  readonly open: ReviewPartProps['open'];
}

/** As many as a card names. */
const most = 3;

/** What the sign is that one points at or has walked to. It has its own place, so that nothing is covered or moves. */
export function MarkCard({ items, words, open }: MarkCardProps): JSX.Element {
  if (items.length === 0) {
    return <p class="iv-chart-card iv-chart-fact">{Platform.isMobile ? words.touch : words.keys}</p>;
  }
  const rest = items.length - most;
  return (
    <div class="iv-chart-card">
      {items.slice(0, most).map((item, index) => (
        <CardLine key={index} item={item} words={words} open={open} withAbout={items.length === 1} />
      ))}
      {rest > 0 && <p class="iv-chart-fact">{words.more(rest)}</p>}
    </div>
  );
}

interface CardLineProps extends Omit<MarkCardProps, 'items'> {
  readonly item: TimelineItem;
  readonly withAbout: boolean;
}

function CardLine({ item, words, open, withAbout }: CardLineProps): JSX.Element {
  return (
    <p>
      <button
        type="button"
        class="iv-link-button iv-title-button"
        onClick={() => open(item.path, item.line ?? undefined)}
      >
        {withoutLinks(item.title)}
      </button>{' '}
      <span class="iv-chart-fact">
        {kindName(item, words)}, {words.day(item.day)}
      </span>
      {withAbout && item.about !== '' && <span class="iv-timeline-about">{withoutLinks(item.about)}</span>}
    </p>
  );
}
