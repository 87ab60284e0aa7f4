import { formatExactMoment, parseMoment } from '../notes/moments';
import type { SessionProperties } from './sessionProperties';

/** What a note says of talk time: whole seconds of each person, and whose time is counted since when. */
export type TalkTime = Pick<SessionProperties, 'talked' | 'talking'>;

/** Whose time is counted now, and since when. */
export interface Talking {
  readonly person: string;
  readonly since: Date;
}

/** Longer than this nobody talks at a stretch: the machine slept, or nobody pressed the key. */
const longestStretch = 30 * 60;

/** Whose time is counted; null when nobody's is, or when the note's text can't be read. */
export function talkingNow({ talking }: TalkTime): Talking | null {
  const [, person, moment] = /^(\S+)\s+(\S+)$/.exec(talking?.trim() ?? '') ?? [];
  const since = parseMoment(moment);
  return person !== undefined && since ? { person, since } : null;
}

/**
 * The whole seconds that a person has talked up to `now`. A stretch counts half an hour at most, and a clock that was
 * set back takes nothing away.
 */
export function secondsTalked(talk: TalkTime, person: string, now: Date): number {
  const talking = talkingNow(talk);
  const kept = talk.talked.map(readTalked).filter((one) => one?.person === person);
  const before = kept.reduce((sum, one) => sum + (one?.seconds ?? 0), 0);
  return before + (talking?.person === person ? stretch(talking.since, now) : 0);
}

function stretch(since: Date, now: Date): number {
  const seconds = Math.floor((now.getTime() - since.getTime()) / 1000);
  return Math.min(Math.max(0, seconds), longestStretch);
}

/** Nobody's time is counted any more; what was is kept. */
export function stopTalking(talk: TalkTime, now: Date): TalkTime {
  const talking = talkingNow(talk);
  if (!talking) return { ...talk, talking: null };
  const seconds = secondsTalked(talk, talking.person, now);
  return { talked: withSeconds(talk.talked, talking.person, seconds), talking: null };
}

/** Starts to count somebody's time and stops that of whoever talked; for who is talking already, it stops. */
export function pressTalking(talk: TalkTime, person: string, now: Date): TalkTime {
  const stopped = stopTalking(talk, now);
  const isTalking = talkingNow(talk)?.person === person;
  return isTalking ? stopped : { ...stopped, talking: `${person} ${formatExactMoment(now)}` };
}

/** The texts with a person's seconds; texts that are not understood stay as they are. */
function withSeconds(texts: readonly string[], person: string, seconds: number): string[] {
  const others = texts.filter((text) => readTalked(text)?.person !== person);
  const first = texts.findIndex((text) => readTalked(text)?.person === person);
  if (seconds === 0) return others;
  return others.toSpliced(first < 0 ? others.length : first, 0, `${person} ${String(seconds)}`);
}

function readTalked(text: string): { person: string; seconds: number } | null {
  const [, person, seconds] = /^(\S+)\s+(\d+)$/.exec(text.trim()) ?? [];
  return person === undefined ? null : { person, seconds: Number(seconds) };
}
