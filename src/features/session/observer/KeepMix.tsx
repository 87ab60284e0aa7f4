import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { mixLine } from '@/domain/session/questionMixWords';
import { writtenMix } from '@/domain/session/questionMixEdit';
import { correctionsOn } from '@/ui/coach/corrections';
import type { LiveProps } from '../writing';
import { keepMix } from './mixActs';
import { mixOfSession } from './mixOfSession';

/** Puts the mix of questions in the session's note, once; brings it up to date there, or takes it out again. */
export function KeepMix({ store, session }: LiveProps): JSX.Element {
  const { context } = store;
  const { mix: words } = context.texts().coach;
  const corrections = correctionsOn(context.app).value;
  const line = useMemo(
    () => mixLine(mixOfSession(context, session), context.noteLanguage()),
    [session.note, corrections],
  );
  const written = writtenMix(session.note)?.line ?? null;
  const isKept = written === line;
  const label = written === null ? words.keep : words.renew;
  return (
    <div class="iv-mix-keep">
      <p role="status">{isKept && words.isKept}</p>
      <button type="button" onClick={() => void keepMix(store, isKept ? null : line)}>
        {isKept ? words.takeOut : label}
      </button>
    </div>
  );
}
