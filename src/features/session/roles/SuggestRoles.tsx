import type { JSX } from 'preact';

import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';
import type { GroupRoles } from '@/domain/session/rotaOfGroup';
import { suggestRoles, type RoleReason, type RoleSuggestion } from '@/domain/session/rotaSuggestion';
import { sessionRoles } from '@/domain/session/sessionProperties';
import { inSentence, type RoleValues } from './RoleFields';

interface SuggestRolesProps {
  readonly context: Context;
  readonly group: GroupRoles;
  readonly people: readonly string[];
  readonly values: RoleValues;
  /** Whether a casus says who presents. */
  readonly hasPresenter: boolean;
  /** Fills roles in; the focus has to go elsewhere then, since there is nothing to suggest any more. */
  readonly fill: (found: Partial<RoleValues>) => void;
}

/** Who could have the roles that nobody has yet, with the reason, and one button that fills them in. */
export function SuggestRoles({ values, fill, ...props }: SuggestRolesProps): JSX.Element | null {
  const { context, group, people } = props;
  const texts = context.texts();
  const words = texts.roles.suggest;
  const settled = sessionRoles.filter((role) => people.includes(values[role]));
  const roles = Object.fromEntries(settled.map((role) => [role, values[role]]));
  const known = { people, roles: props.hasPresenter ? { presenter: '', ...roles } : roles, ...group };
  const found = people.length > 1 ? suggestRoles(known) : [];
  if (found.length === 0) return null;
  const say = ({ role, person, reason }: RoleSuggestion): string =>
    words.one(person, inSentence(texts, role), reasonWords(context, reason));
  return (
    <div class="iv-suggest-roles">
      <button type="button" onClick={() => fill(rolesOf(found))}>
        {words.fill}
      </button>
      <p class="iv-field-hint">{found.map(say).join('; ')}</p>
    </div>
  );
}

const rolesOf = (found: readonly RoleSuggestion[]): Partial<RoleValues> =>
  Object.fromEntries(found.map(({ role, person }) => [role, person]));

function reasonWords(context: Context, reason: RoleReason): string {
  const { roles, actions } = context.texts();
  if (reason.is !== 'longest-ago') return roles.suggest[reason.is];
  return roles.suggest.longestAgo(actions.shortDay(reason.day, formatDay(context.clock.now())));
}
