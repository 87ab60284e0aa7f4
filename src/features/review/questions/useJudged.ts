import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { IndexedLine } from '@/domain/index/vaultIndex';
import type { AskedInSession } from '@/domain/review/questions/askedBy';
import { createPauses } from '@/obsidian/pauses';
import { judgeKind, knownKind } from './kindCache';

/** How far judging is: `done` of `all` questions, and whether that is all of them. */
export interface Judging {
  readonly isReady: boolean;
  readonly done: number;
  readonly all: number;
}

/** Judges questions that were not judged before, in small slices; the window stays free in between. */
export function useJudged(context: Context, asked: readonly AskedInSession[], isOn: boolean): Judging {
  const all = asked.reduce((sum, { lines }) => sum + lines.length, 0);
  const [progress, setProgress] = useState<{ of: typeof asked; done: number } | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const work = { isOver: false };
    const tell = (done: number): void => {
      if (!work.isOver) setProgress({ of: asked, done });
    };
    void judgeAll(context, asked, work, tell);
    return () => {
      work.isOver = true;
    };
  }, [context, asked, isOn]);
  const done = progress?.of === asked ? progress.done : 0;
  return { isReady: all === 0 || done === all, done, all };
}

async function judgeAll(
  context: Context,
  asked: readonly AskedInSession[],
  work: { readonly isOver: boolean },
  tell: (done: number) => void,
): Promise<void> {
  const pauseIfDue = createPauses();
  const lines: IndexedLine[] = asked.flatMap((one) => one.lines);
  for (const [at, line] of lines.entries()) {
    if (work.isOver) return;
    if (knownKind(context, line) === undefined) judgeKind(context, line);
    const pause = pauseIfDue();
    if (!pause) continue;
    tell(at);
    await pause;
  }
  tell(lines.length);
}
