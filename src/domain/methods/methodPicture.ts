import type { SessionPhase } from './expandRounds';
import type { AdviceRule, PhaseRole, Silence } from './method';

/** What a role does in a phase: it speaks, is silent in some way, or is there without the phase naming it. */
export type LanePart = 'speaks' | Silence | 'present';

/** One role through the whole method: a part for each block. */
export interface PictureLane {
  readonly role: PhaseRole;
  readonly parts: readonly LanePart[];
}

/** One phase on the line of time; `from` and `to` are minutes from the start. */
export interface PictureBlock {
  /** The number that the group knows it by: repeated in each round. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  readonly advice: AdviceRule;
  /** What is particular about writing in this phase. */
  readonly writing: readonly WritingSign[];
}

export type WritingSign = 'writesFirst' | 'noNotes' | 'private';

/** The minutes that one round takes up. */
export interface PictureRound {
  readonly round: number;
  readonly from: number;
  readonly to: number;
}

/** A method as a picture to scale: all that is drawn, in minutes. */
export interface MethodPicture {
  readonly total: number;
  readonly blocks: readonly PictureBlock[];
  readonly lanes: readonly PictureLane[];
  readonly rounds: readonly PictureRound[];
  /** Alone there is nobody to advise. */
  readonly hasAdvice: boolean;
}

/** The picture of the phases of one session. `minutes` are those of each phase; what is missing is as the method has it. */
export function methodPicture(phases: readonly SessionPhase[], minutes: readonly number[]): MethodPicture {
  const blocks = blocksOf(phases, minutes);
  const lanes = lanesOf(phases);
  return {
    total: blocks.at(-1)?.to ?? 0,
    blocks,
    lanes,
    rounds: roundsOf(phases, blocks),
    hasAdvice: lanes.some(({ role }) => role !== 'me'),
  };
}

function blocksOf(phases: readonly SessionPhase[], minutes: readonly number[]): PictureBlock[] {
  const numbers = [...new Set(phases.map(({ number }) => number))];
  const blocks: PictureBlock[] = [];
  for (const [index, phase] of phases.entries()) {
    const from = blocks.at(-1)?.to ?? 0;
    const lasts = Math.max(minutes[index] ?? phase.minutes, 0);
    blocks.push({
      number: numbers.indexOf(phase.number) + 1,
      title: phase.title,
      minutes: lasts,
      from,
      to: from + lasts,
      advice: phase.advice,
      writing: writingIn(phase),
    });
  }
  return blocks;
}

const writingIn = ({ writeFirst, takesNotes, isPrivate }: SessionPhase): WritingSign[] => [
  ...(writeFirst ? (['writesFirst'] as const) : []),
  ...(takesNotes ? [] : (['noNotes'] as const)),
  ...(isPrivate ? (['private'] as const) : []),
];

const others: readonly PhaseRole[] = ['facilitator', 'note-taker', 'observer'];

/** The roles that a method tells apart: one lane for everyone where the presenter is never named. */
function lanesOf(phases: readonly SessionPhase[]): PictureLane[] {
  const named = new Set(phases.flatMap(({ active, silent }) => [...active, ...silent]));
  const isGroup = [...named].some((role) => role !== 'me');
  const tellsApart = named.has('presenter') || named.has('participants');
  const first: PhaseRole[] = tellsApart ? ['presenter', 'participants'] : ['all'];
  const roles = isGroup ? [...first, ...others.filter((role) => named.has(role))] : ['me' as const];
  return roles.map((role) => ({ role, parts: phases.map((phase) => partOf(role, phase)) }));
}

function partOf(role: PhaseRole, { active, silent, silence }: SessionPhase): LanePart {
  const isIn = (roles: readonly PhaseRole[]): boolean => roles.includes(role) || roles.includes('all');
  if (active.includes(role)) return 'speaks';
  if (silent.includes(role)) return silence ?? 'listens';
  if (isIn(active)) return 'speaks';
  return isIn(silent) ? (silence ?? 'listens') : 'present';
}

function roundsOf(phases: readonly SessionPhase[], blocks: readonly PictureBlock[]): PictureRound[] {
  const rounds: PictureRound[] = [];
  for (const [index, { round }] of phases.entries()) {
    const block = blocks[index];
    const last = rounds.at(-1);
    if (round === null || !block) continue;
    if (last?.round === round && last.to === block.from) rounds.splice(-1, 1, { ...last, to: block.to });
    else rounds.push({ round, from: block.from, to: block.to });
  }
  return rounds;
}

/** Minutes as a person reads them: `15`, or with seconds `1:20`. */
export function shownMinutes(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const rest = seconds % 60;
  const whole = String(Math.floor(seconds / 60));
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`;
}
