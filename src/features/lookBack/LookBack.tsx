import { untracked, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Context } from '@/context';
import type { DueLookBack } from '@/domain/lookBack/dueLookBacks';
import { AnswerFields } from './AnswerFields';
import { dueNow } from './asked';
import { onLookBackKey } from './lookBackKeys';
import type { LookBackRound } from './lookBackRound';
import { Remembered } from './Remembered';

/** Where the screen leads to. */
export interface LookBackDoors {
  readonly close: () => void;
  readonly open: (path: string) => void;
  readonly reflect: () => void;
}

interface LookBackProps {
  readonly context: Context;
  readonly round: LookBackRound;
  readonly doors: LookBackDoors;
}

/** One sentence at a time, to come back to. */
export function LookBack({ context, round, doors }: LookBackProps): JSX.Element {
  const words = context.texts().lookBack;
  useSignalEffect(() => {
    const isKnown = context.records.value !== null;
    if (isKnown && !round.cards.peek()?.length) untracked(round.begin);
  });
  const cards = round.cards.value;
  const card = cards?.[round.place.value];
  if (cards === null) return <p role="status">{words.notReady}</p>;
  if (cards.length === 0) return <Nothing context={context} doors={doors} />;
  return (
    <div class="iv-look-back" onKeyDown={(event) => onLookBackKey(round, event)}>
      {card ? (
        <Card context={context} round={round} doors={doors} card={card} count={cards.length} />
      ) : (
        <Done context={context} round={round} doors={doors} />
      )}
      {round.canTakeBack.value && (
        <button type="button" class="iv-link-button iv-look-back-undo" onClick={() => void round.takeBack()}>
          {words.takeBack} <kbd aria-hidden="true">u</kbd>
        </button>
      )}
    </div>
  );
}

function Card({
  context,
  round,
  doors,
  card,
  count,
}: LookBackProps & { card: DueLookBack; count: number }): JSX.Element {
  const words = context.texts().lookBack;
  return (
    <>
      {count > 1 && <p class="iv-look-back-place">{words.place(round.place.value + 1, count)}</p>}
      <Remembered key={card.reflection.path} context={context} card={card} open={doors.open} />
      <AnswerFields round={round} words={words} />
      <div class="iv-look-buttons">
        <button type="button" onClick={() => void round.pass('skipped')}>
          {words.skip} <kbd aria-hidden="true">s</kbd>
        </button>
        <button type="button" onClick={() => void round.pass('notAgain')}>
          {words.notAgain} <kbd aria-hidden="true">n</kbd>
        </button>
        <button type="button" class="mod-cta" onClick={() => void round.save()}>
          {words.save}
        </button>
      </div>
      <p class="iv-field-hint iv-look-keys">{words.keys}</p>
    </>
  );
}

function Done({ context, round, doors }: LookBackProps): JSX.Element {
  const words = context.texts().lookBack;
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  const seen = new Set(round.cards.value?.map(({ reflection }) => reflection.path));
  const isMore = (dueNow(context, seen) ?? []).length > 0;
  return (
    <>
      <p class="iv-look-back-done" role="status">
        {words.done}
      </p>
      <div class="iv-look-buttons">
        {isMore && (
          <button type="button" onClick={round.begin}>
            {words.more}
          </button>
        )}
        <button type="button" class="mod-cta" ref={close} onClick={doors.close}>
          {words.close}
        </button>
      </div>
    </>
  );
}

function Nothing({ context, doors }: Pick<LookBackProps, 'context' | 'doors'>): JSX.Element {
  const words = context.texts();
  return (
    <div class="iv-look-back">
      <p class="iv-look-back-done">{words.lookBack.empty}</p>
      <p class="iv-field-hint">{words.lookBack.emptyHint}</p>
      <div class="iv-look-buttons">
        <button type="button" onClick={doors.reflect}>
          {words.reflection.newReflection}
        </button>
      </div>
    </div>
  );
}
