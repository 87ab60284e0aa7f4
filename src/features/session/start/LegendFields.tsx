import type { JSX } from 'preact';

import { markSigns, type Mark } from '@/domain/contributions/contribution';
import type { Legend } from '@/domain/methods/method';
import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import type { StartFieldsProps } from './StartFields';
import { legendOf, type StartPlan } from './startPlan';

/** What the three marks will mean in this session, where questions are marked at all. */
export function LegendFields({
  context,
  form,
  plan,
}: StartFieldsProps & { plan: StartPlan }): JSX.Element | null {
  const texts = context.texts().session;
  if (!plan.phases.some(({ marks }) => marks)) return null;
  const legend: Legend = form.values.legend ?? legendOf(plan.phases) ?? { warm: '', neutral: '', cold: '' };
  return (
    <Group class="iv-legend" label={texts.start.legend} labelClass="iv-field-label">
      {(Object.keys(markSigns) as Mark[]).map((sign) => (
        <TextField
          key={sign}
          label={`${markSigns[sign]} ${texts.line.marks[sign]}`}
          value={legend[sign]}
          onInput={(meaning) => form.set({ legend: { ...legend, [sign]: meaning } })}
        />
      ))}
    </Group>
  );
}
