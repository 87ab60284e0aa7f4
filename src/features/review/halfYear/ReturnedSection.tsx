import type { JSX } from 'preact';

import { dayName } from '@/ui/chart/periodWords';
import type { HalfYearProps } from './HalfYearPart';
import { Door, Section } from './Section';

/** As many themes as one takes in. */
const most = 6;

/** The themes that came back. */
export function ReturnedSection({ context, letter, open, setFilter }: HalfYearProps): JSX.Element {
  const { halfYear: words, reviewTimeline } = context.texts();
  return (
    <Section title={words.returned} none={words.returnedNone}>
      {letter.themes.slice(0, most).map(({ theme, times, before, path, title }) => (
        <li key={theme}>
          <Door text={theme} onClick={() => setFilter({ theme })} />{' '}
          <span class="iv-half-year-fact">
            {words.times(times)}
            {before !== null && `, ${words.before(dayName(before, reviewTimeline.locale))}`}{' '}
            <Door text={title} onClick={() => open(path)} />
          </span>
        </li>
      ))}
    </Section>
  );
}

/** The roles one had with others. */
export function RolesSection({ context, letter }: HalfYearProps): JSX.Element {
  const { halfYear: words, session } = context.texts();
  const { initials } = context.store.settings.value;
  return (
    <Section title={words.roles} none={initials === '' ? words.noInitials : words.rolesNone}>
      {letter.roles.map(({ role, times }) => (
        <li key={role}>
          {session.roles[role]} <span class="iv-half-year-fact">{words.times(times)}</span>
        </li>
      ))}
    </Section>
  );
}
