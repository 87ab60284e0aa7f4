import { Menu } from 'obsidian';
import type { ComponentChildren, JSX } from 'preact';

import { canParkNow } from '@/domain/session/parkedAdvice';
import { addKindItems } from '@/ui/coach/kindItems';
import { IconButton } from '@/ui/IconButton';
import { Press } from '../keys/Press';
import type { LiveProps } from '../writing';
import type { Capturing } from './useCapture';
import type { Nudging } from './useNudge';

interface NudgeLineProps extends LiveProps {
  readonly capturing: Capturing;
  readonly nudging: Nudging;
  readonly focusField: () => void;
}

/** One mild nudge above the field, over what stands there, so that nothing jumps. */
export function NudgeLine(props: NudgeLineProps): JSX.Element | null {
  const { store, nudging } = props;
  const words = store.context.texts().coach;
  if (!nudging.isAtWork) return null;
  const { nudge, asTyped } = nudging;
  return (
    <div class={nudge || asTyped !== null ? 'iv-nudge is-shown' : 'iv-nudge'}>
      <div class="iv-nudge-words">
        <p class="iv-nudge-text" role="status">
          {nudge && words.nudges[nudge.kind]}
        </p>
        {nudge?.kind === 'why' && nudge.judged.rewording === null && (
          <p class="iv-nudge-text">{words.tryOpen}</p>
        )}
        {!nudge && asTyped !== null && <p class="iv-nudge-text">{words.asTyped}</p>}
        <NudgeAct {...props} />
      </div>
      {nudge && <NudgeMore {...props} />}
    </div>
  );
}

/** The one thing to do about it: take the other wording, go back to one's own, add two as two, or park what is advice. */
function NudgeAct({ store, session, capturing, nudging, focusField }: NudgeLineProps): JSX.Element | null {
  const { nudge, asTyped, halves } = nudging;
  const { coach, cards } = store.context.texts();
  const then = (act: () => unknown) => (): void => {
    void act();
    focusField();
  };
  if (nudge?.kind === 'advice' && canParkNow(session))
    return (
      <Act store={store} letter="P" onClick={then(capturing.park)}>
        {cards.parking.park}
      </Act>
    );
  if (nudge?.kind === 'stacked' && halves)
    return (
      <Act store={store} letter="S" onClick={then(nudging.split)}>
        {coach.splitInto(...halves)}
      </Act>
    );
  const wording = asTyped ?? nudge?.judged.rewording ?? null;
  if (wording === null) return null;
  return (
    <Act store={store} letter="R" onClick={then(nudging.replace)}>
      <span class="iv-only-read">{coach.replaceBy('')}</span>
      {wording}
    </Act>
  );
}

interface ActProps extends Pick<LiveProps, 'store'> {
  readonly letter: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Act({ store, letter, onClick, children }: ActProps): JSX.Element {
  const { names } = store.context.texts().keys;
  return (
    <button type="button" class="iv-link-button iv-nudge-act" onClick={onClick}>
      <span>{children}</span> <Press keys={['Alt', letter]} names={names} />
    </button>
  );
}

/** What else can be said to a nudge: that it may go, or that the question is of another kind. */
function NudgeMore({ store, nudging, focusField }: NudgeLineProps): JSX.Element | null {
  const { context } = store;
  const words = context.texts().coach;
  const { nudge, leave } = nudging;
  if (!nudge) return null;
  const openMenu = (event: MouseEvent): void => {
    const menu = new Menu();
    addKindItems(menu, context, nudge, focusField);
    menu.showAtMouseEvent(event);
  };
  return (
    <span class="iv-nudge-more">
      <IconButton icon="ellipsis" label={words.thisIs} onClick={openMenu} />
      <IconButton
        icon="x"
        label={words.leave}
        onClick={() => {
          leave();
          focusField();
        }}
      />
    </span>
  );
}
