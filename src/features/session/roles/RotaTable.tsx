import type { JSX } from 'preact';

import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';
import { everyoneIn, rotaOf, type RoleTimes, type RotaRow } from '@/domain/session/rota';
import { sessionRoles } from '@/domain/session/sessionProperties';
import { groupRoles } from './groupRoles';
import { inSentence } from './RoleFields';

interface RotaTableProps {
  readonly context: Context;
  /** The path of the group's note. */
  readonly group: string;
}

/**
 * Who of a group had which role, how often and when last. On a narrow screen the rows stand apart, each cell with the
 * name of its column; the roles keep it a table for a screen reader then.
 */
export function RotaTable({ context, group }: RotaTableProps): JSX.Element {
  const texts = context.texts();
  const words = texts.roles.rota;
  const { members, log, agreed } = groupRoles(context, group);
  const rows = rotaOf(log, members.length > 0 ? members : everyoneIn(log));
  const next = sessionRoles.flatMap((role) => {
    const person = agreed[role];
    return person === undefined ? [] : [words.agreedOne(inSentence(texts, role), person)];
  });
  return (
    <>
      {log.length === 0 && <p class="iv-field-hint">{words.noSessions}</p>}
      {next.length > 0 && <p class="iv-field-hint">{words.agreed(next)}</p>}
      {rows.length > 0 && (
        <table class="iv-rota" role="table">
          <Head context={context} />
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.person} context={context} row={row} sessions={log.length} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Head({ context }: { context: Context }): JSX.Element {
  const { roles, session } = context.texts();
  const titles = [roles.rota.person, ...sessionRoles.map((role) => session.roles[role]), roles.rota.present];
  return (
    <thead role="rowgroup">
      <tr role="row">
        {titles.map((title) => (
          <th key={title} scope="col" role="columnheader">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly context: Context;
  readonly row: RotaRow;
  /** How many sessions the group has had. */
  readonly sessions: number;
}

function Row({ context, row, sessions }: RowProps): JSX.Element {
  const { roles, session } = context.texts();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.person}
      </th>
      {sessionRoles.map((role) => (
        <td key={role} role="cell" data-column={session.roles[role]}>
          <Times context={context} times={row.roles[role]} />
        </td>
      ))}
      <td role="cell" data-column={roles.rota.present}>
        {roles.rota.presentOf(row.present, sessions)}
      </td>
    </tr>
  );
}

function Times({ context, times: { count, last } }: { context: Context; times: RoleTimes }): JSX.Element {
  const { roles, actions } = context.texts();
  if (last === null) return <span class="iv-rota-never">{roles.rota.never}</span>;
  return (
    <span>
      {actions.shortDay(last, formatDay(context.clock.now()))}{' '}
      <span class="iv-rota-count">{roles.rota.times(count)}</span>
    </span>
  );
}
