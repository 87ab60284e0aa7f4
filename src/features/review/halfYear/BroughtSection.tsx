import type { JSX } from 'preact';

import type { HalfYearProps } from './HalfYearPart';
import { Door, Section } from './Section';

/** The casussen one brought in: the question as it was, and what it became. */
export function BroughtSection({ context, letter, open }: HalfYearProps): JSX.Element {
  const words = context.texts().halfYear;
  return (
    <Section title={words.brought} none={words.broughtNone}>
      {letter.brought.map(({ casus, first, last, sessions }) => (
        <li key={casus.path}>
          <Door text={casus.title} onClick={() => open(casus.path)} isTitle={first !== ''} />
          {first !== '' && <q class="iv-half-year-question">{first}</q>}
          {last !== null && (
            <span class="iv-half-year-became">
              <span class="iv-half-year-fact">{words.became} </span>
              <q class="iv-half-year-question iv-half-year-last">{last}</q>
            </span>
          )}
          <span class="iv-half-year-fact">
            {sessions.map((session) => (
              <Door key={session.path} text={session.title} onClick={() => open(session.path)} />
            ))}
          </span>
        </li>
      ))}
    </Section>
  );
}
