import type { JSX } from 'preact';

import type { PersonRoles } from '@/domain/review/methods/rolesTaken';
import { sessionRoles } from '@/domain/session/sessionProperties';
import type { Texts } from '@/i18n/texts';

interface RolesPictureProps {
  readonly words: Texts['reviewMethods'];
  readonly people: readonly PersonRoles[];
  readonly me: string;
  readonly width: number;
}

const [nameWidth, headHeight, rowHeight] = [88, 24, 30];
const [narrowest, widest] = [28, 42];

/** Roles down, people across: a square with how often; an empty one is a role that somebody has not had. */
export function RolesPicture({ words, people, me, width }: RolesPictureProps): JSX.Element {
  const column = Math.min(widest, Math.max(narrowest, (width - nameWidth) / people.length));
  const wide = Math.max(width, nameWidth + people.length * column);
  const height = headHeight + sessionRoles.length * rowHeight;
  return (
    <svg width={wide} height={height} viewBox={`0 0 ${String(wide)} ${String(height)}`}>
      {sessionRoles.map((role, row) => (
        <text key={role} class="iv-chart-text" x={0} y={headHeight + row * rowHeight + 18}>
          {words.roles[role]}
        </text>
      ))}
      {people.map(({ person, roles }, at) => (
        <g key={person} transform={`translate(${String(nameWidth + at * column)} 0)`}>
          <text
            class={`iv-chart-text iv-methods-middle ${person === me ? 'iv-chart-text-strong' : ''}`}
            x={column / 2}
            y={13}
          >
            {person}
          </text>
          {roles.map(({ role, times }, row) => (
            <Cell key={role} times={times} column={column} y={headHeight + row * rowHeight} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface CellProps {
  readonly times: number;
  readonly y: number;
  /** How wide it may be. */
  readonly column: number;
}

function Cell({ times, y, column }: CellProps): JSX.Element {
  return (
    <>
      <rect
        class={times === 0 ? 'iv-methods-cell' : 'iv-methods-cell is-had'}
        x={2}
        y={y + 1}
        width={column - 4}
        height={rowHeight - 4}
        rx={3}
      />
      {times > 0 && (
        <text class="iv-chart-text iv-methods-middle iv-methods-name" x={column / 2} y={y + 18}>
          {times}
        </text>
      )}
    </>
  );
}
