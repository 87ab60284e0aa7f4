import type { JSX } from 'preact';

import { agreedFor } from '@/domain/groups/nextMeeting';
import { formatDay } from '@/domain/notes/moments';
import type { LiveProps } from '../writing';
import { openParting } from './keepParting';
import { meetingGroup, type MeetingGroup } from './meetingGroup';
import { canReopen } from './reopen';

interface AfterFinishProps extends LiveProps {
  readonly onReopen: () => void;
}

/** What can still be done about the end of a session: agree on the next time, or go on after all. */
export function AfterFinish({ store, session, onReopen }: AfterFinishProps): JSX.Element {
  const { context } = store;
  const words = context.texts().closing;
  const meeting = meetingGroup(context, session);
  const day = formatDay(session.note.properties.start ?? context.clock.now());
  return (
    <>
      {meeting && hasToAgree(meeting, day) && (
        <button onClick={() => openParting(context, session, meeting)}>{words.planNext}</button>
      )}
      {canReopen(store, session.path) && (
        <button class="iv-link-button" onClick={onReopen}>
          {words.reopen}
        </button>
      )}
    </>
  );
}

const hasToAgree = ({ group }: MeetingGroup, day: string): boolean =>
  group.agreed === null || agreedFor(day, group).nextMeeting === null;
