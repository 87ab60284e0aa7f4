import type { JSX } from 'preact';

import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';
import { useUniqueId } from '@/ui/useUniqueId';
import { nameOf } from './shareCasus';
import type { PlanProps } from './ShareFields';
import { hasName } from './sharePlan';
import { waysHere } from './waysHere';

/** How the casus is shared, and what its copy is called where it has a name. */
export function ShareWays({ context, plan, form: { values, set } }: PlanProps): JSX.Element {
  const words = context.texts().share;
  const group = useUniqueId();
  const name = nameOf(context, plan);
  return (
    <>
      <Group class="iv-choice" role="radiogroup" label={words.way} labelClass="iv-share-label">
        {waysHere().map((way) => (
          <label class="iv-share-tick" key={way}>
            <input type="radio" name={group} checked={values.way === way} onChange={() => set({ way })} />
            {words.ways[way]}
          </label>
        ))}
      </Group>
      {hasName(values) && (
        <TextField
          label={words.name}
          hint={name === values.name ? words.nameHint : words.becomes(name)}
          value={values.name}
          onInput={(typed) => set({ name: typed })}
        />
      )}
    </>
  );
}
