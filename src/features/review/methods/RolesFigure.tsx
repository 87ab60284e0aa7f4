import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { rolesTaken, type PersonRoles } from '@/domain/review/methods/rolesTaken';
import { sessionRoles, type SessionRole } from '@/domain/session/sessionProperties';
import type { Texts } from '@/i18n/texts';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import type { ReviewPartProps } from '../part';
import { RolesPicture } from './RolesPicture';

/** As many people as a picture can hold; its table has them all. */
const most = 12;

/** Who had which role how often, and which not yet. */
export function RolesFigure({ context, records, today }: ReviewPartProps): JSX.Element | null {
  const { review, reviewMethods: words } = context.texts();
  const me = context.store.settings.value.initials;
  const people = useMemo(() => rolesTaken(records.sessions, me), [records, me]);
  if (people.length === 0) return null;
  const cell = (times: number, day: string | null): string =>
    times === 0 ? '0' : words.inPicture(times, day === null ? null : words.day(day, today));
  return (
    <ChartFigure
      words={review.chart}
      title={words.rolesTitle}
      summary={summaryOf(people, me, words)}
      table={{
        columns: [words.person, words.there, ...sessionRoles.map((role) => words.roles[role])],
        rows: people.map(({ person, sessions, roles }) => [
          person,
          sessions,
          ...roles.map(({ times, lastDay }) => cell(times, lastDay)),
        ]),
      }}
    >
      {(width) => <RolesPicture words={words} people={people.slice(0, most)} me={me} width={width} />}
    </ChartFigure>
  );
}

function summaryOf(people: readonly PersonRoles[], me: string, words: Texts['reviewMethods']): string {
  const own = people.find(({ person }) => person === me);
  const of = (isHad: boolean): SessionRole[] =>
    (own?.roles ?? []).filter(({ times }) => times > 0 === isHad).map(({ role }) => role);
  const counted = words.people(people.length);
  return own ? `${words.mine(me, of(true), of(false))} ${counted}` : counted;
}
