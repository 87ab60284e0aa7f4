import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { heldSessions, methodUses } from '@/domain/review/methods/methodUses';
import type { ReviewPartProps } from '../part';
import { Evaluations } from './Evaluations';
import { NextMethods } from './NextMethods';
import { RolesFigure } from './RolesFigure';
import { UsesFigure } from './UsesFigure';

/** Which methods are used and what was said of them, who has which role, and what a group could try next. */
export function MethodsPart(props: ReviewPartProps): JSX.Element {
  const { context, records, all } = props;
  const words = context.texts().reviewMethods;
  const { group, solo } = useMemo(() => methodUses(records.sessions), [records]);
  const held = useMemo(() => heldSessions(records.sessions), [records]);
  if (held.length === 0)
    return (
      <p class="iv-methods-quiet">{heldSessions(all.sessions).length === 0 ? words.none : words.noneHere}</p>
    );
  return (
    <div class="iv-review-methods">
      {group.length > 0 && <UsesFigure {...props} mode="group" uses={group} />}
      {solo.length > 0 && <UsesFigure {...props} mode="solo" uses={solo} />}
      <Evaluations {...props} sessions={held} />
      <RolesFigure {...props} />
      <NextMethods {...props} />
    </div>
  );
}
