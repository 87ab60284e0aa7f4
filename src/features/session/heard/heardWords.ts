import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { writeMinutes } from '@/domain/session/draftMinutes';
import { secondsLeft } from '@/domain/session/phaseClock';
import { phaseName } from '@/domain/session/phaseHeading';
import type { TimeSign } from '@/domain/session/timeSigns';
import type { Texts } from '@/i18n/texts';
import type { LiveSession } from '../sessionStore';
import { silenceWords } from '../silence/silenceWords';
import { changesBetween, type NoteChange } from './noteChanges';

/** More changes at once than this are not the work of one hand: then only their number is said. */
const several = 3;

/** What is to be said when one session follows the other: never what somebody wrote. Empty when there is nothing. */
export function wordsBetween(texts: Texts, before: LiveSession, session: LiveSession): string {
  if (before.path !== session.path) return '';
  const changes = changesBetween(before.note, session.note);
  if (changes.length > several) return numberWords(texts, changes);
  const words = changes.map((change) => changeWords(texts, session, change, alikeIn(changes, change)));
  return [...new Set(words)].join(' ');
}

/** What the time says when its sign changes to this one. */
export function signWords(texts: Texts, { note }: LiveSession, sign: TimeSign, now: Date): string {
  if (sign === 'calm') return '';
  if (sign === 'over') return texts.session.panel.timeUp;
  return texts.keys.heard.soft(Math.ceil(secondsLeft(note.properties.clock, now) / 60));
}

function numberWords({ keys: { heard } }: Texts, changes: readonly NoteChange[]): string {
  const count = (is: NoteChange['is']): number => changes.filter((change) => change.is === is).length;
  const [added, removed] = [count('added'), count('removed')];
  return [added > 0 ? heard.severalAdded(added) : '', removed > 0 ? heard.severalRemoved(removed) : '']
    .filter(Boolean)
    .join(' ');
}

/** How many lines of the same person and kind were added, or taken away, as this one was: a question split in two is one act. */
function alikeIn(changes: readonly NoteChange[], change: NoteChange): number {
  if (change.is !== 'added' && change.is !== 'removed') return 1;
  const { speaker, kind } = change.line;
  const isAlike = (other: NoteChange): boolean =>
    other.is === change.is && other.line.speaker === speaker && other.line.kind === kind;
  return changes.filter(isAlike).length;
}

function changeWords(texts: Texts, session: LiveSession, change: NoteChange, count: number): string {
  const { heard } = texts.keys;
  if (!('line' in change)) return change.is === 'phase' ? phaseWords(texts, session) : heard[change.is];
  const line = lineWords(texts, change.line, count);
  return change.is === 'marked'
    ? heard.became(line, texts.session.line.marks[change.mark].toLowerCase())
    : heard[change.is](line);
}

function phaseWords(texts: Texts, session: LiveSession): string {
  const { clock } = session.note.properties;
  const phase = session.phases[clock.phase];
  if (!phase) return '';
  const number = texts.session.panel.phaseOf(clock.phase + 1, session.phases.length);
  const minutes = writeMinutes(clock.plan[clock.phase] ?? phase.minutes);
  return [texts.keys.heard.phase(number, phaseName(phase), minutes), silenceWords(texts, session)]
    .filter(Boolean)
    .join(' ');
}

/** A line by its speaker and kind: `AK, question`; several of one kind by their number: `AK, two questions`. */
function lineWords({ session }: Texts, { speaker, kind }: PlacedContribution, count: number): string {
  const words = count > 1 ? session.atOnce(count, session.kindsAtOnce[kind]) : session.kinds[kind];
  return speaker === null ? words.charAt(0).toUpperCase() + words.slice(1) : `${speaker}, ${words}`;
}
