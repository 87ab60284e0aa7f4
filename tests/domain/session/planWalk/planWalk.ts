import { expect } from 'vitest';

import { changePhases } from '@/domain/session/changePhases';
import { moveStep, setMinutes, toggleStep, type DraftStep } from '@/domain/session/draftPlan';
import { goToPhase } from '@/domain/session/phaseClock';
import { changeTo, planUnderWay, whyStepStays } from '@/domain/session/planUnderWay';
import { setClock } from '@/domain/session/steerSession';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { SessionUnderWay } from '@/domain/session/settleChoice';
import type { Undo } from '@/domain/session/undo';
import { undoPhases } from '@/domain/session/undoPhases';
import { applyChanges, lineBreakOf, type Edit } from '@/domain/text/changes';
import { aSession, dutch, evening } from '../../../support/sessions';
import { methodOf, textUnderWay, underWay } from '../../../support/underWay';
import type { PlanAct } from './acts';

/** A phase as the model has it: what it is called in the method, its minutes, and what stands in its part of the note. */
interface Place {
  readonly title: string;
  readonly minutes: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A session under many hands, beside a model of it. */
export interface PlanWalk {
  session: SessionUnderWay;
  places: readonly Place[];
  now: Date;
  count: number;
  readonly undos: { undo: Undo; titles: readonly string[] }[];
}

const method = methodOf([['A'], ['B'], ['C'], ['D'], ['E'], ['F']]);

export function newPlanWalk(lineBreak: string): PlanWalk {
  const session = underWay(method, textUnderWay(method).replaceAll('\n', lineBreak));
  const places = method.phases.map(({ title, minutes }) => ({ title, minutes, heading: title, lines: [] }));
  return { session, places, now: evening, count: 0, undos: [] };
}

/** What the note says: each phase that it passes with its minutes, its heading and the lines under it. */
export function seenIn({ session: { note, phases } }: PlanWalk): Place[] {
  expect([...note.phases.keys()].sort((a, b) => a - b)).toEqual(phases.map((_, place) => place));
  return phases.map(({ title }, place) => {
    const section = note.phases.get(place);
    const body = section ? note.text.slice(section.bodyFrom, section.to) : '';
    return {
      title,
      minutes: note.properties.clock.plan[place] ?? 0,
      heading: section?.heading.title.replace(/^\d+\. /, '') ?? '',
      lines: body.split(/\r?\n/).filter((line) => line !== ''),
    };
  });
}

export const wantedIn = ({ places }: PlanWalk): readonly Place[] => places;

/** Does an act, in the note and in the model. An act that is refused changes neither. */
export function performPlanAct(walk: PlanWalk, act: PlanAct): void {
  walk.count += 1;
  if (act.kind === 'undo') return undo(walk);
  if (act.kind === 'step') return steer(walk, act.by);
  return isByHand(act) ? changeByHand(walk, act) : changePlan(walk, act);
}

type HandAct = Extract<PlanAct, { kind: 'write' | 'reword' | 'own heading' }>;

const isByHand = (act: PlanAct): act is HandAct => ['write', 'reword', 'own heading'].includes(act.kind);

function write(walk: PlanWalk, edit: Edit): boolean {
  if (edit.ok) walk.session = underWay(method, applyChanges(walk.session.note.text, edit.changes));
  return edit.ok;
}

function changePlan(
  walk: PlanWalk,
  act: Extract<PlanAct, { kind: 'drop or put back' | 'move' | 'minutes' }>,
): void {
  const { session } = walk;
  const plan = planUnderWay(session);
  const at = act.pick % Math.max(1, plan.steps.length);
  const step = plan.steps[at];
  if (!step) return;
  const isFree = whyStepStays(session, step) === null;
  const steps = stepsAfter(plan.steps, at, act);
  const change = changeTo(session, steps, plan);
  const back = {
    undo: undoPhases(session.note, change, dutch),
    titles: walk.places.map(({ title }) => title),
  };
  const isWritten = write(walk, changePhases(session.note, change, dutch));
  if (isFree || act.kind === 'minutes') expect(isWritten).toBe(true);
  if (!isWritten) return;
  walk.undos.push(back);
  const before = walk.places;
  walk.places = change.next.map(({ was, phase, minutes }) =>
    was === null
      ? { title: phase.title, minutes, heading: phase.title, lines: [] }
      : { ...placeAt(before, was), minutes },
  );
}

const placeAt = (places: readonly Place[], at: number): Place =>
  places[at] ?? { title: '', minutes: 0, heading: '', lines: [] };

function stepsAfter(
  steps: readonly DraftStep[],
  at: number,
  act: Extract<PlanAct, { kind: 'drop or put back' | 'move' | 'minutes' }>,
): DraftStep[] {
  if (act.kind === 'move') return moveStep(steps, at, act.by);
  return act.kind === 'minutes' ? setMinutes(steps, at, String(act.minutes)) : toggleStep(steps, at);
}

/** Taking back gives the order there was; what has been written since stays with its phase. */
function undo(walk: PlanWalk): void {
  const last = walk.undos.pop();
  if (!last || !write(walk, last.undo(walk.session.note))) return;
  const { note, phases } = walk.session;
  expect(phases.map(({ title }) => title)).toEqual(last.titles);
  walk.places = last.titles.map((title, place) => {
    const minutes = note.properties.clock.plan[place] ?? 0;
    const known = walk.places.find((one) => one.title === title);
    return { title, heading: title, lines: [], ...known, minutes };
  });
}

function steer(walk: PlanWalk, by: 1 | -1): void {
  walk.now = new Date(walk.now.getTime() + 90_000);
  const { clock } = walk.session.note.properties;
  const words = { language: 'nl', names: dutch } as const;
  write(walk, setClock(walk.session.note, goToPhase(clock, clock.phase + by, walk.now), words));
}

function changeByHand(walk: PlanWalk, { kind, pick }: HandAct): void {
  const { note } = walk.session;
  const at = pick % walk.places.length;
  const section = note.phases.get(at);
  if (!section) return;
  const { from, to, title } = section.heading;
  const nl = lineBreakOf(note.text);
  const word = `eigen ${String(walk.count)}`;
  const line = kind === 'own heading' ? `### ${word}` : `- ${word}`;
  const change =
    kind === 'reword'
      ? { from, to, insert: `## ${title} ${word}` }
      : { from: to, to, insert: `${nl}${nl}${line}` };
  walk.session = afterHand(note, change);
  walk.places = walk.places.map((place, other) => {
    if (other !== at) return place;
    return kind === 'reword'
      ? { ...place, heading: `${place.heading} ${word}` }
      : { ...place, lines: [line, ...place.lines] };
  });
}

const afterHand = (
  { text }: SessionNote,
  change: { from: number; to: number; insert: string },
): SessionUnderWay => underWay(method, aSession(applyChanges(text, [change])).text);
