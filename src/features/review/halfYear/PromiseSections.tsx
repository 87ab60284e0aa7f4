import type { JSX } from 'preact';

import type { ActionRecord } from '@/domain/records/records';
import { promiseInWords, promiseState, promiseStates } from '@/domain/review/halfYear/promiseState';
import { shortDay } from '@/i18n/dayInWords';
import type { HalfYearProps } from './HalfYearPart';
import { Door, Section } from './Section';

/** As many as a page has room for; the list of open actions has them all. */
const most = 8;

/** What came of what one said one would do, as a finding. */
export function DidSection({ context, letter, open }: HalfYearProps): JSX.Element {
  const words = context.texts().halfYear;
  const { promised } = letter;
  const counts = promiseStates
    .map((state) => [state, promised.filter((one) => promiseState(one) === state).length] as const)
    .filter(([, count]) => count > 0);
  const closed = promised.filter((one) => promiseState(one) !== 'open').slice(-most);
  return (
    <Section
      title={words.did}
      none={context.store.settings.value.initials === '' ? words.noInitials : words.didNone}
      before={promised.length > 0 && <p class="iv-half-year-found">{words.found(promised.length, counts)}</p>}
    >
      {closed.map((action) => (
        <li key={`${action.path}${action.id}`}>
          <Door text={promiseInWords(action, '')} onClick={() => open(action.path, action.id)} />{' '}
          <span class="iv-half-year-fact">{words.states[promiseState(action)]}</span>
          {effectOf(action) !== '' && <span class="iv-half-year-effect">{effectOf(action)}</span>}
        </li>
      ))}
    </Section>
  );
}

/** What it did, in one's own words: the newest that was said. */
const effectOf = ({ lookBacks }: ActionRecord): string =>
  lookBacks.findLast(({ effect, text }) => effect !== '' || text !== '')?.effect ?? '';

/** What waits: promises, and casussen that are ready. */
export function OpenSection({ context, letter, open, today }: HalfYearProps): JSX.Element {
  const { halfYear: words, reviewTimeline } = context.texts();
  const named = (day: string): string =>
    (day < today ? words.overdue : words.due)(shortDay(day, today, reviewTimeline.locale));
  return (
    <Section title={words.open} none={words.openNone}>
      {[
        ...letter.open.slice(0, most).map((action) => (
          <li key={`${action.path}${action.id}`}>
            <Door text={promiseInWords(action, '')} onClick={() => open(action.path, action.id)} />{' '}
            {action.due !== null && <span class="iv-half-year-fact">{named(action.due)}</span>}
          </li>
        )),
        ...letter.ready.slice(0, most).map((casus) => (
          <li key={casus.path}>
            <Door text={casus.title} onClick={() => open(casus.path)} />{' '}
            <span class="iv-half-year-fact">{words.ready}</span>
          </li>
        )),
      ]}
    </Section>
  );
}
