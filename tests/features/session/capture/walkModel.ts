/** What was pressed and has not come to the note yet, with what will come of it. */
export type Act =
  | { readonly is: 'enter'; readonly tokens: readonly string[]; readonly isRefused: boolean }
  | {
      readonly is: 'answer';
      readonly tokens: readonly string[];
      readonly to: Act;
      readonly isRefused: boolean;
    }
  | { readonly is: 'step'; readonly by: 1 | -1; readonly isRefused: boolean }
  | { readonly is: 'undo' };

/** What can be asked for. */
export type Wish =
  | { readonly is: 'enter' | 'answer'; readonly isRefused: boolean }
  | { readonly is: 'step'; readonly by: 1 | -1; readonly isRefused: boolean }
  | { readonly is: 'undo' };

interface Line {
  readonly phase: number;
  readonly tokens: readonly string[];
  readonly isAnswer: boolean;
  readonly from: Act;
}

/** What a person means: acts come to the note in the order in which they were pressed, and words are somewhere once. */
export interface Walk {
  phase: number;
  /** In the order of the note within a phase: answers right after their question. */
  lines: Line[];
  /** What stands in the field. */
  typed: string[];
  readonly pending: Act[];
  /** Words that were refused while others were still on their way, and those, in the order in which they were sent. */
  sent: { readonly act: Act; readonly tokens: readonly string[]; is: 'going' | 'written' | 'refused' }[];
  done: Act[];
}

export const newWalk = (phase: number): Walk => ({
  phase,
  lines: [],
  typed: [],
  pending: [],
  sent: [],
  done: [],
});

/** What the note and the field should hold. */
export function stateOf({ phase, lines, typed }: Walk): {
  phase: number;
  lines: { phase: number; tokens: readonly string[]; isAnswer: boolean }[];
  field: readonly string[];
} {
  const inOrder = [...lines].sort((a, b) => a.phase - b.phase);
  return {
    phase,
    lines: inOrder.map((line) => ({ phase: line.phase, tokens: line.tokens, isAnswer: line.isAnswer })),
    field: typed,
  };
}

/** Takes in what is pressed; null for what makes no sense now, such as an answer without a question. */
export function pressed(walk: Walk, wish: Wish): Act | null {
  const act = actOf(walk, wish);
  if (!act) return null;
  walk.pending.push(act);
  if (act.is === 'enter' || act.is === 'answer') {
    walk.sent.push({ act, tokens: act.tokens, is: 'going' });
    walk.typed = [];
  }
  return act;
}

function actOf(walk: Walk, wish: Wish): Act | null {
  if (wish.is === 'undo') return canUndo(walk) ? { is: 'undo' } : null;
  if (wish.is === 'step') return canStep(walk, wish.by) ? wish : null;
  if (walk.typed.length === 0) return null;
  const tokens = [...walk.typed];
  if (wish.is === 'enter') return { is: 'enter', tokens, isRefused: wish.isRefused };
  const to = walk.pending.findLast(({ is }) => is === 'enter');
  return to ? { is: 'answer', tokens, to, isRefused: wish.isRefused } : null;
}

/** Five phases, of which the first and last are left alone, so that no step is one that does nothing. */
function canStep({ phase, pending }: Walk, by: 1 | -1): boolean {
  const steps = pending.filter((act) => act.is === 'step' || act.is === 'undo').length + 1;
  return by === 1 ? phase + steps <= 3 : phase - steps >= 1;
}

const comesToNote = (act: Act): boolean =>
  act.is !== 'undo' && !act.isRefused && (act.is !== 'answer' || comesToNote(act.to));

/** Undo is asked for when what was pressed last is or will be in the note, as an undo of nothing means nothing. */
function canUndo({ pending, done }: Walk): boolean {
  const last = pending.at(-1);
  if (pending.some(({ is }) => is === 'undo')) return false;
  return last ? comesToNote(last) : done.length > 0;
}

/** Lets the next act come to the note; gives whether it is written there, or null when nothing waits. */
export function settleNext(walk: Walk): boolean | null {
  const act = walk.pending.shift();
  if (!act) return null;
  if (act.is === 'undo') {
    undo(walk);
    return true;
  }
  const isWritten = comesToNote(act);
  if (isWritten) write(walk, act);
  const sent = walk.sent.find((one) => one.act === act);
  if (sent) sent.is = isWritten ? 'written' : 'refused';
  giveBack(walk);
  return isWritten;
}

function write(walk: Walk, act: Act): void {
  walk.done.push(act);
  if (act.is === 'step') walk.phase += act.by;
  if (act.is === 'enter')
    walk.lines.push({ phase: walk.phase, tokens: act.tokens, isAnswer: false, from: act });
  if (act.is !== 'answer') return;
  const question = walk.lines.findIndex(({ from }) => from === act.to);
  const under = walk.lines.slice(question + 1).findIndex(({ isAnswer }) => !isAnswer);
  const at = under < 0 ? walk.lines.length : question + 1 + under;
  const { phase } = walk.lines[question] ?? walk;
  walk.lines.splice(at, 0, { phase, tokens: act.tokens, isAnswer: true, from: act });
}

function undo(walk: Walk): void {
  const last = walk.done.pop();
  if (last?.is === 'step') walk.phase -= last.by;
  walk.lines = walk.lines.filter(({ from }) => from !== last);
}

function giveBack(walk: Walk): void {
  if (walk.sent.some(({ is }) => is === 'going')) return;
  const back = walk.sent.filter(({ is }) => is === 'refused').flatMap(({ tokens }) => tokens);
  walk.typed = [...back, ...walk.typed];
  walk.sent = [];
}
