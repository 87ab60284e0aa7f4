import type { LookBackRound } from './lookBackRound';
import { saidAnswers } from './roundState';

/** What a key does on the screen: 1, 2 and 3 answer, s and n pass by, u takes back, Enter saves. In the field only Enter. */
export function onLookBackKey(round: LookBackRound, event: KeyboardEvent): void {
  if (event.isComposing || event.altKey) return;
  const { target } = event;
  const isWriting = target instanceof Element && target.matches('textarea');
  if (event.key === 'Enter') {
    const isOfButton = target instanceof Element && target.matches('button, a');
    if (isOfButton || event.shiftKey) return;
    event.preventDefault();
    return void round.save();
  }
  if (isWriting || event.ctrlKey || event.metaKey) return;
  const act = actOf(round, event);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(round: LookBackRound, { key, currentTarget }: KeyboardEvent): (() => void) | null {
  const answer = saidAnswers[Number(key) - 1];
  if (answer)
    return () => {
      round.say({ answer });
      if (currentTarget instanceof Element) currentTarget.querySelector('textarea')?.focus();
    };
  if (key === 's') return () => void round.pass('skipped');
  if (key === 'n') return () => void round.pass('notAgain');
  return key === 'u' && round.canTakeBack.value ? () => void round.takeBack() : null;
}
