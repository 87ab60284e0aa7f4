import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { sessionPhases, totalMinutes } from '@/domain/methods/sessionPhases';
import { planTimes } from '@/domain/session/planTimes';
import { timeOfDay } from '../panel/timeWords';

/** The phases with their clock times were the session to start now, each as long as it takes. */
export function Plan({ context, method }: { context: Context; method: Method }): JSX.Element {
  const words = context.texts().session;
  const plan = planTimes(sessionPhases(method), context.clock.now());
  const end = plan.at(-1)?.to ?? context.clock.now();
  return (
    <section class="iv-plan">
      <h2>{words.start.plan}</h2>
      <ol class="iv-plan-phases">
        {plan.map(({ title, round, minutes, from }, index) => (
          <li key={index} style={{ '--iv-minutes': String(minutes) }}>
            <span class="iv-plan-time">{timeOfDay(from)}</span>
            <span class="iv-plan-title">
              {title}
              {round !== null && ` (${words.panel.round(round)})`}
            </span>
            <span class="iv-plan-minutes">{context.texts().common.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
      <p class="iv-field-hint">{words.start.planTotal(totalMinutes(method), timeOfDay(end))}</p>
    </section>
  );
}
