import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { filterRecords } from '@/domain/review/filter';
import { themeCourse, type ThemeCourse } from '@/domain/review/themes/themeCourse';
import { themeUses, type ThemeUse } from '@/domain/review/themes/themeUses';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { ThemeRow } from './ThemeRow';

interface ThemeCoursesProps extends ReviewPartProps {
  readonly uses: readonly ThemeUse[];
}

interface Placed {
  readonly use: ThemeUse;
  readonly course: ThemeCourse;
}

const states = ['returns', 'silent', 'once', 'undated'] as const;

/** The themes by how they go: what comes back and what fell silent in sight, the others folded. */
export function ThemeCourses(props: ThemeCoursesProps): JSX.Element {
  const { title } = { title: props.context.texts().reviewThemes.courses };
  const placed = usePlaced(props);
  return (
    <>
      {states.map((state) => {
        const those = placed.filter(({ course }) => course.state === state);
        if (those.length === 0) return null;
        return state === 'returns' || state === 'silent' ? (
          <section key={state}>
            <h3 class="iv-themes-heading">{title[state]}</h3>
            <Rows {...props} placed={those} />
          </section>
        ) : (
          <details key={state} class="iv-themes-fold">
            <summary>{`${title[state]} (${String(those.length)})`}</summary>
            <Rows {...props} placed={those} />
          </details>
        );
      })}
    </>
  );
}

function Rows({ placed, ...props }: ThemeCoursesProps & { placed: readonly Placed[] }): JSX.Element {
  const { shown, left, more } = useMore(placed, 8, 24);
  const words = props.context.texts().reviewThemes;
  return (
    <>
      <ul class="iv-themes-rows">
        {shown.map(({ use, course }) => (
          <ThemeRow key={use.theme} {...props} use={use} course={course} />
        ))}
      </ul>
      <MoreButton left={left} more={more} words={words.more} />
    </>
  );
}

/**
 * How each theme goes is a matter of all years up to the end of the chosen period; in the lists stand the themes of that
 * period, and what fell silent before it.
 */
function usePlaced({ all, filter, uses, today }: ThemeCoursesProps): Placed[] {
  const { from, to, theme } = filter;
  const until = to !== null && to < today ? to : today;
  return useMemo(() => {
    const before = themeUses(filterRecords(all, { ...filter, from: null, to: null, theme: null }));
    const inPeriod = new Map(uses.map((use) => [use.theme, use]));
    return before
      .filter((use) => theme === null || use.theme === theme)
      .map((use) => ({ use: inPeriod.get(use.theme) ?? use, course: themeCourse(use, until) }))
      .filter(({ use, course }) => inPeriod.has(use.theme) || (course.state === 'silent' && from !== null));
  }, [all, filter, uses, until]);
}
