import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { Context } from '@/context';
import { meetingAfter } from '@/domain/groups/nextMeeting';
import { formatDay } from '@/domain/notes/moments';
import { sessionRoles } from '@/domain/session/sessionProperties';
import { DueField } from '@/ui/DueField';
import type { FormState } from '@/ui/FormModal';
import { Group } from '@/ui/Group';
import { SelectField } from '@/ui/SelectField';
import { groupRoles } from '../roles/groupRoles';
import type { RoleValues } from '../roles/RoleFields';
import { SuggestRoles } from '../roles/SuggestRoles';
import type { LiveSession } from '../sessionStore';
import { peopleOf, type MeetingGroup } from './meetingGroup';
import { Part } from './Part';
import type { PartingValues } from './partingValues';

export interface PartingProps {
  readonly context: Context;
  readonly session: LiveSession;
  readonly meeting: MeetingGroup;
  readonly form: FormState<PartingValues>;
}

/** When the group meets again, and who does what then. */
export function NextTime(props: PartingProps & { startsOpen?: boolean }): JSX.Element {
  const { context, form, startsOpen } = props;
  const words = context.texts().closing;
  const { nextMeeting } = form.values;
  const open = startsOpen === undefined ? {} : { startsOpen };
  return (
    <Part title={words.next} said={dayOr(nextMeeting, context)} {...open}>
      <DueField
        context={context}
        label={words.nextMeeting}
        value={nextMeeting}
        onInput={(day) => form.set({ nextMeeting: day })}
      />
      {nextMeeting === '' && <SuggestedDay {...props} />}
      <NextRoles {...props} />
    </Part>
  );
}

const dayOr = (typed: string, context: Context): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) ? context.texts().actions.day(typed) : typed;

function SuggestedDay({ context, meeting: { group }, form }: PartingProps): JSX.Element | null {
  const { actions, closing } = context.texts();
  const day = meetingAfter(formatDay(context.clock.now()), group);
  if (day === null || group.rhythmWeeks === null) return null;
  return (
    <button type="button" class="iv-link-button" onClick={() => form.set({ nextMeeting: day })}>
      {closing.suggestDay(group.rhythmWeeks, actions.day(day))}
    </button>
  );
}

function NextRoles({ context, session, meeting, form }: PartingProps): JSX.Element | null {
  const { closing, session: words } = context.texts();
  const { nextRoles } = form.values;
  const fields = useRef<HTMLDivElement>(null);
  const people = peopleOf(meeting, session);
  if (people.length === 0) return null;
  const options = ['', ...people].map((person) => ({ value: person, label: person || closing.nobodyYet }));
  return (
    <Group class="iv-next-roles" label={closing.nextRoles} labelClass="iv-field-label">
      <div class="iv-roles" ref={fields}>
        {sessionRoles.map((role) => (
          <SelectField
            key={role}
            label={words.roles[role]}
            value={nextRoles[role] ?? ''}
            options={options}
            onChange={(person) => form.set({ nextRoles: { ...nextRoles, [role]: person } })}
          />
        ))}
      </div>
      <SuggestRoles
        context={context}
        group={{ ...groupRoles(context, meeting.path), agreed: {} }}
        people={people}
        values={roleValues(form.values)}
        hasPresenter={false}
        fill={(found) => {
          fields.current?.querySelector('select')?.focus();
          form.set({ nextRoles: { ...nextRoles, ...found } });
        }}
      />
    </Group>
  );
}

const roleValues = ({ nextRoles }: PartingValues): RoleValues =>
  Object.fromEntries(sessionRoles.map((role) => [role, nextRoles[role] ?? ''])) as RoleValues;
