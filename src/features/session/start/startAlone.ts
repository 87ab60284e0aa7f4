import type { Context } from '@/context';
import { startSession } from './startSession';
import { firstValues } from './startValues';

/** A session of one person: the id of its method, and the paths of the casus and the session that it is about, or null. */
export interface AloneSeed {
  readonly method: string;
  readonly casus: string | null;
  readonly session: string | null;
}

/** Where it is kept on this device that a session was begun to reflect alone. */
const aloneKey = (path: string): string => `begun-alone:${path}`;

const nobody = {
  group: '',
  participants: '',
  absent: '',
  presenter: '',
  facilitator: '',
  noteTaker: '',
  timekeeper: '',
  observer: '',
};

/** Makes the note of a session for one person, as the method has it, and gives its path; null when there is no method. */
export async function startAlone(context: Context, seed: AloneSeed): Promise<string | null> {
  const { method, casus, session } = seed;
  const values = { ...firstValues(context, { casus, method }), ...nobody };
  const path = await startSession(context, values, session);
  if (path !== null) context.drafts.save(aloneKey(path), true);
  return path;
}

/** Whether a session was begun on this device to reflect alone. Asked as it ends, and answered once. */
export function endAlone({ drafts }: Context, path: string): boolean {
  const isAlone = drafts.load(aloneKey(path)) === true;
  if (isAlone) drafts.save(aloneKey(path), null);
  return isAlone;
}
