import type { AskerOverTime, WarmQuestion } from '../../questions/askers';
import { questionKinds, type QuestionKind } from '../../questions/judgement';
import type { KindCounts } from '../../questions/mix';
import type { AskedInSession } from './askedBy';

type AskedLine = AskedInSession['lines'][number];

/** What one person asked, while it is being counted: changed in place, since there may be many questions. */
export interface AskedTally {
  add(session: AskedInSession, line: AskedLine, kind: QuestionKind): void;
  total(speaker: string): AskerOverTime;
}

/** A tally in which nothing is counted yet. Sessions are added oldest first. */
export function askedTally(): AskedTally {
  const kinds = new Map<QuestionKind, number>();
  const warmKinds = new Map<QuestionKind, number>();
  const sessions = new Set<string>();
  const warm: WarmQuestion[] = [];
  let [asked, marked] = [0, 0];
  return {
    add: ({ path, day }, { id, speaker, text, mark }, kind) => {
      asked += 1;
      sessions.add(path);
      count(kinds, kind);
      if (mark !== null) marked += 1;
      if (mark !== 'warm') return;
      count(warmKinds, kind);
      const question = { id, speaker, text, kind, isOwnLabel: true, mark };
      warm.push({ session: path, date: day ?? '', question });
    },
    total: (speaker) => ({
      ...{ speaker, sessions: sessions.size, asked, marked },
      kinds: inOrder(kinds),
      warmKinds: inOrder(warmKinds),
      warm: warm.map((one) => ({ ...one, question: { ...one.question, speaker } })),
    }),
  };
}

function count(kinds: Map<QuestionKind, number>, kind: QuestionKind): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

/** The counts in the order in which kinds are always named. */
function inOrder(counts: ReadonlyMap<QuestionKind, number>): KindCounts {
  return Object.fromEntries(
    questionKinds.flatMap((kind) => {
      const times = counts.get(kind);
      return times === undefined ? [] : [[kind, times]];
    }),
  );
}
