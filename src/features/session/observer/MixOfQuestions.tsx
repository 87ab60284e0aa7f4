import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { AskerMix, JudgedQuestion, KindCounts } from '@/domain/questions/mix';
import { questionKinds } from '@/domain/questions/judgement';
import type { Texts } from '@/i18n/texts';
import { correctionsOn } from '@/ui/coach/corrections';
import type { LiveSession } from '../sessionStore';
import { mixOfSession } from './mixOfSession';

interface MixProps {
  readonly context: Context;
  readonly session: LiveSession;
}

/** Which kinds of questions were asked in a session, for each asker on demand, and which became warm. Numbers, no judgement. */
export function MixOfQuestions({ context, session }: MixProps): JSX.Element {
  const { mix: words } = context.texts().coach;
  const corrections = correctionsOn(context.app).value;
  const mix = useMemo(() => mixOfSession(context, session), [session.note, corrections]);
  return (
    <div class="iv-mix">
      <Kinds context={context} kinds={mix.kinds} total={mix.total} />
      <p class="iv-mix-hint">{words.byRules}</p>
      {mix.askers.length > 1 && (
        <details class="iv-fold">
          <summary>{words.askers}</summary>
          <dl class="iv-mix-askers">
            {mix.askers.map((asker) => (
              <Asker key={asker.speaker} words={context.texts().coach} asker={asker} warm={mix.warm} />
            ))}
          </dl>
        </details>
      )}
      {mix.warm.length > 0 && <Warm words={words} warm={mix.warm} />}
    </div>
  );
}

/** A row for each kind that was asked: its name, a bar for the eye and its number as text. */
function Kinds({
  context,
  kinds,
  total,
}: Pick<MixProps, 'context'> & { kinds: KindCounts; total: number }): JSX.Element {
  const words = context.texts().coach;
  const asked = questionKinds.filter((kind) => (kinds[kind] ?? 0) > 0);
  return (
    <ul class="iv-mix-kinds">
      {asked.map((kind) => (
        <li key={kind}>
          <span>{words.kinds[kind]}</span>
          <progress class="iv-mix-bar" aria-hidden="true" max={total} value={kinds[kind]} />
          <span class="iv-mix-number">{kinds[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

interface AskerProps {
  readonly words: Texts['coach'];
  readonly asker: AskerMix;
  readonly warm: readonly JudgedQuestion[];
}

/** What one person asked, in words. */
function Asker({ words, asker, warm }: AskerProps): JSX.Element {
  const { speaker, kinds } = asker;
  const became = warm.filter((question) => question.speaker === speaker).length;
  const parts = questionKinds.flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    return count === 0 ? [] : [words.mix.times(count, words.kinds[kind].toLowerCase())];
  });
  const told = became === 0 ? parts : [...parts, words.mix.times(became, words.mix.isWarm)];
  return (
    <>
      <dt>{speaker ?? words.mix.nobody}</dt>
      <dd>{told.join(', ')}</dd>
    </>
  );
}

function Warm({
  words,
  warm,
}: {
  words: Texts['coach']['mix'];
  warm: readonly JudgedQuestion[];
}): JSX.Element {
  return (
    <>
      <h4 class="iv-lines-label">{words.warm}</h4>
      <ul class="iv-lines">
        {warm.map(({ id, speaker, text }) => (
          <li key={id} class="iv-parked-row">
            {speaker !== null && <span class="iv-speaker">{speaker}</span>}
            <span class="iv-line-text">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
