import type { JSX } from 'preact';

import type { Context } from '@/context';
import { lookBackDetails, type LookBack } from '@/domain/actions/lookBack';
import { formatDay } from '@/domain/notes/moments';

/** What was said at an earlier look-back. */
export function EarlierLookBack({
  context,
  lookBack,
}: {
  context: Context;
  lookBack: LookBack;
}): JSX.Element {
  const words = context.texts().opening.promises;
  const today = formatDay(context.clock.now());
  const outcome = words.outcomes[lookBack.outcome].toLowerCase();
  const said = [lookBack.text, ...lookBackDetails.map((detail) => lookBack[detail])].filter(Boolean);
  return (
    <p class="iv-promise-earlier">
      {words.earlier(lookBack.day, today, outcome)}
      {said.length > 0 && `: ${said.join(' · ')}`}
    </p>
  );
}
