import { Platform } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import type { DatedEntry } from '@/domain/bases/learningLine';
import type { LearningLineProps } from './LearningLineScreen';
import type { ShownValue } from './shownValues';

interface LineCardProps extends Pick<LearningLineProps, 'texts' | 'open' | 'values'> {
  readonly entries: readonly DatedEntry[];
}

/** As many notes as a card names. */
const most = 4;

/** What the sign is that one points at or has walked to, with what the base shows of it. */
export function LineCard({ entries, texts, open, values }: LineCardProps): JSX.Element {
  const { reviewTimeline: words } = texts;
  if (entries.length === 0)
    return <p class="iv-chart-card iv-chart-fact">{Platform.isMobile ? words.touch : words.keys}</p>;
  const rest = entries.length - most;
  return (
    <div class="iv-chart-card">
      {entries.slice(0, most).map((entry) => (
        <p key={entry.path}>
          <button
            type="button"
            class="iv-link-button iv-title-button"
            onClick={(event) => open(entry.path, event)}
          >
            {entry.title}
          </button>{' '}
          <span class="iv-chart-fact">{words.day(entry.day)}</span>
        </p>
      ))}
      {rest > 0 && <p class="iv-chart-fact">{words.more(rest)}</p>}
      {entries.length === 1 && <Values key={entries[0]?.path} values={values(entries[0]?.path ?? '')} />}
    </div>
  );
}

const Values = ({ values }: { readonly values: readonly ShownValue[] }): JSX.Element | null =>
  values.length === 0 ? null : (
    <dl class="iv-learning-values">
      {values.map((value) => (
        <div key={value.id}>
          <dt>{value.name}</dt>
          <HostValue drawIn={value.drawIn} />
        </div>
      ))}
    </dl>
  );

/** A value as the host draws it: links, dates and tags look as they do everywhere. */
function HostValue({ drawIn }: Pick<ShownValue, 'drawIn'>): JSX.Element {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    ref.current?.replaceChildren();
    if (ref.current) drawIn(ref.current);
  });
  return <dd ref={ref} />;
}
