import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Records } from '@/domain/records/records';
import { titleOf } from '@/domain/index/noteChoices';
import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import { QuietDay, QuietSelect } from './QuietChoice';
import type { ReviewProps } from './Review';
import { themesByUse } from './themesByUse';
import { firstState, periodChoices, type ReviewState } from './reviewState';

interface ReviewFiltersProps extends ReviewProps {
  readonly all: Records;
}

/** What the review is narrowed to: one quiet line, folded on a phone. */
export function ReviewFilters(props: ReviewFiltersProps): JSX.Element {
  const { context, state, setState } = props;
  const words = context.texts().review.filters;
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  return (
    <div class={`iv-review-filters ${isOpen ? 'iv-is-open' : ''}`} role="group" aria-labelledby={id}>
      <span class="iv-only-read" id={id}>
        {words.label}
      </span>
      <button type="button" class="iv-review-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="sliders-horizontal" /> {inWords(props)}
      </button>
      <div class="iv-review-choices">
        <PeriodChoices {...props} />
        <OtherChoices {...props} />
        {isNarrowed(state) && (
          <button type="button" class="iv-link-button" onClick={() => setState(firstState)}>
            {words.reset}
          </button>
        )}
      </div>
    </div>
  );
}

const isNarrowed = ({ period, group, theme, with: company }: ReviewState): boolean =>
  period !== 'all' || group !== null || theme !== null || company !== 'all';

function inWords({ context, state }: ReviewFiltersProps): string {
  const words = context.texts().review.filters;
  return [
    words.periods[state.period],
    ...(state.group === null ? [] : [titleOf(state.group)]),
    ...(state.theme === null ? [] : [state.theme]),
    ...(state.with === 'all' ? [] : [words.withs[state.with]]),
  ].join(', ');
}

function PeriodChoices({ context, state, setState }: ReviewFiltersProps): JSX.Element {
  const words = context.texts().review.filters;
  return (
    <>
      <QuietSelect
        label={words.period}
        value={state.period}
        options={periodChoices.map((value) => ({ value, label: words.periods[value] }))}
        onChange={(period) => setState({ ...state, period })}
      />
      {state.period === 'own' && (
        <>
          <QuietDay label={words.from} value={state.from} onChange={(from) => setState({ ...state, from })} />
          <QuietDay label={words.to} value={state.to} onChange={(to) => setState({ ...state, to })} />
        </>
      )}
    </>
  );
}

function OtherChoices({ context, state, setState, all }: ReviewFiltersProps): JSX.Element {
  const words = context.texts().review.filters;
  const themes = useMemo(() => themesByUse(all), [all]);
  const groups = all.groups.map(({ path, title }) => ({ value: path, label: title }));
  return (
    <>
      {groups.length > 0 && (
        <QuietSelect
          label={words.group}
          value={state.group ?? ''}
          options={[{ value: '', label: words.everyGroup }, ...groups]}
          onChange={(group) => setState({ ...state, group: group || null })}
        />
      )}
      {themes.length > 0 && (
        <QuietSelect
          label={words.theme}
          value={state.theme ?? ''}
          options={[
            { value: '', label: words.everyTheme },
            ...themes.map((theme) => ({ value: theme, label: theme })),
          ]}
          onChange={(theme) => setState({ ...state, theme: theme || null })}
        />
      )}
      <QuietSelect
        label={words.with}
        value={state.with}
        options={(['all', 'solo', 'group'] as const).map((value) => ({ value, label: words.withs[value] }))}
        onChange={(company) => setState({ ...state, with: company })}
      />
    </>
  );
}
