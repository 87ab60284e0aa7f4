import * as v from 'valibot';

import { formatLocalMoment } from '@/domain/notes/moments';
import { likelyEnd } from '@/domain/session/forgotten';
import type { Context } from '@/context';
import type { LiveSession } from '../sessionStore';
import type { MeetingGroup } from './meetingGroup';
import { firstParting, partingEntries } from './partingValues';

const action = v.object({ text: v.string(), owner: v.string(), due: v.string() });

/**
 * What the finish form asks. Days and times are as their inputs give them; a take-away belongs to one person. A draft of
 * before there was a next time is read as one without.
 */
export const finishSchema = v.object({
  takeAways: v.record(v.string(), v.string()),
  actions: v.array(action),
  evaluation: v.array(v.number()),
  different: v.string(),
  observation: v.optional(v.string(), ''),
  ...partingEntries,
  end: v.string(),
});

export type FinishValues = v.InferOutput<typeof finishSchema>;
export type ActionValues = v.InferOutput<typeof action>;

export const emptyAction: ActionValues = { text: '', owner: '', due: '' };

/** The form as it opens: nothing filled in but the likely end, and what the group has agreed already. */
export function firstFinish(
  context: Context,
  { note }: LiveSession,
  group: MeetingGroup | null,
): FinishValues {
  const end = likelyEnd(note.properties, context.clock.now());
  return {
    takeAways: {},
    actions: [emptyAction],
    evaluation: [],
    different: '',
    observation: '',
    ...firstParting(group, end),
    end: formatLocalMoment(end).slice(0, 16),
  };
}

/** Who says what they take along: everyone in the session, or the one person of a solo one. */
export const takersOf = ({ note }: LiveSession): string[] =>
  note.properties.participants.length > 0 ? [...note.properties.participants] : [''];
