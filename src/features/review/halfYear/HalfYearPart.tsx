import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Records } from '@/domain/records/records';
import { filterRecords } from '@/domain/review/filter';
import { halfYearLetter, type HalfYearLetter } from '@/domain/review/halfYear/letter';
import { periodAfter, periodOf, type Period } from '@/domain/review/periods';
import type { ReviewPartProps } from '@/features/review/part';
import { periodName } from '@/ui/chart/periodWords';
import { IconButton } from '@/ui/IconButton';
import { BroughtSection } from './BroughtSection';
import { DidSection, OpenSection } from './PromiseSections';
import { ReturnedSection, RolesSection } from './ReturnedSection';
import { SaveForm } from './SaveForm';
import { TookSection } from './TookSection';

export interface HalfYearProps extends ReviewPartProps {
  readonly letter: HalfYearLetter;
  /** The records that the letter is from: all that the filter lets through, of any time. */
  readonly source: Records;
}

/** A half-year to read in five minutes, and to keep as a note. */
export function HalfYearPart(props: ReviewPartProps): JSX.Element {
  const { context, all, filter, today } = props;
  const now = periodOf(today, 'halfYear');
  const [back, setBack] = useState(0);
  const period = periodAfter(now, -back);
  const { initials } = context.store.settings.value;
  const { group, theme, with: company } = filter;
  const source = useMemo(
    () => filterRecords(all, { from: null, to: null, group, theme, with: company }),
    [all, group, theme, company],
  );
  const letter = useMemo(() => halfYearLetter(source, period, initials), [source, period.key, initials]);
  const first = firstDay(source) ?? today;
  return (
    <div class="iv-half-year">
      <WhichHalf
        {...props}
        period={period}
        isNow={back === 0}
        isFirst={period.from <= first}
        step={(by) => setBack(back + by)}
      />
      {isEmpty(letter) ? (
        <p class="iv-half-year-none">{context.texts().halfYear.nothing}</p>
      ) : (
        <Letter key={period.key} {...props} letter={letter} source={source} />
      )}
    </div>
  );
}

const isEmpty = ({ counts, reflections, promised }: HalfYearLetter): boolean =>
  counts.sessions === 0 && reflections.length === 0 && promised.length === 0;

const firstDay = ({ casussen, sessions, reflections }: Records): string | undefined =>
  [casussen[0], sessions[0], reflections[0]].flatMap((one) => one?.day ?? []).sort()[0];

function Letter(props: HalfYearProps): JSX.Element {
  const [shown, setShown] = useState(8);
  return (
    <>
      <BroughtSection {...props} />
      <TookSection {...props} shown={shown} showMore={() => setShown(shown + 20)} />
      <ReturnedSection {...props} />
      <DidSection {...props} />
      <OpenSection {...props} />
      <RolesSection {...props} />
      <SaveForm {...props} shown={shown} />
    </>
  );
}

interface WhichHalfProps extends ReviewPartProps {
  readonly period: Period;
  readonly isNow: boolean;
  readonly isFirst: boolean;
  /** Goes back in time by one, or forward by minus one. */
  readonly step: (by: 1 | -1) => void;
}

function WhichHalf({ context, period, isNow, isFirst, step }: WhichHalfProps): JSX.Element {
  const { halfYear: words, reviewTimeline } = context.texts();
  const name = periodName(period, reviewTimeline.locale);
  return (
    <div class="iv-half-year-which">
      <IconButton icon="chevron-left" label={words.earlier} disabled={isFirst} onClick={() => step(1)} />
      <span role="status">{isNow ? `${name}, ${words.untilNow}` : name}</span>
      <IconButton icon="chevron-right" label={words.later} disabled={isNow} onClick={() => step(-1)} />
    </div>
  );
}
