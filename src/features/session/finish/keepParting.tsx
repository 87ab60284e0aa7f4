import type { Context } from '@/context';
import { closeMeeting, type Parting } from '@/domain/groups/closeMeeting';
import { formatDay } from '@/domain/notes/moments';
import { pathNow } from '@/obsidian/renamedNotes';
import { openForm } from '@/ui/FormModal';
import { dueOrTell } from '@/ui/dueWords';
import type { LiveSession } from '../sessionStore';
import { Agreements } from './Agreements';
import type { MeetingGroup } from './meetingGroup';
import { NextTime } from './NextTime';
import { firstParting, partingSchema, rolesIn, type PartingValues } from './partingValues';

/** What was agreed with its day read; null, once the user was told, when that names no day. */
export async function partingFrom(
  context: Context,
  { note }: LiveSession,
  values: PartingValues,
): Promise<Parting | null> {
  const nextMeeting = await dueOrTell(context, values.nextMeeting);
  if (nextMeeting === undefined) return null;
  const now = context.clock.now();
  return {
    day: formatDay(note.properties.start ?? now),
    nextMeeting,
    nextRoles: rolesIn(values),
    agreed: values.agreed ? formatDay(now) : null,
  };
}

/** Writes what was agreed into the group's note, in one change; gives whether it was written, and tells if not. */
export async function keepParting(context: Context, group: MeetingGroup, parting: Parting): Promise<boolean> {
  const path = pathNow(context.app, group.path);
  const words = { language: context.noteLanguage(), names: context.propertyNames() };
  return context.tell(await context.notes.change(path, (text) => closeMeeting(text, parting, words)));
}

const draftKey = ({ path }: LiveSession): string => `parting:${path}`;

/** Keeps what was agreed for a later try, without showing anything. */
export function putAside(context: Context, session: LiveSession, values: PartingValues): void {
  const { nextMeeting, nextRoles, agreed } = values;
  context.drafts.save(draftKey(session), { nextMeeting, nextRoles, agreed });
}

/** Opens the form about the next time alone: after a session, and as the way to try again. */
export function openParting(context: Context, session: LiveSession, meeting: MeetingGroup): void {
  const words = context.texts().closing;
  openForm(context, {
    draftKey: draftKey(session),
    title: words.nextTitle,
    submitLabel: words.keep,
    initial: firstParting(meeting, session.note.properties.start ?? context.clock.now()),
    schema: partingSchema,
    fields: (form) => {
      const props = { context, session, meeting, form };
      return (
        <div class="iv-parts">
          <NextTime {...props} startsOpen />
          <Agreements {...props} />
        </div>
      );
    },
    submit: async (values) => {
      const parting = await partingFrom(context, session, values);
      return parting !== null && keepParting(context, meeting, parting);
    },
  });
}
