import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { Group } from '@/ui/Group';
import { useUniqueId } from '@/ui/useUniqueId';
import type { Clash } from './clash';
import type { ImportValues } from './takeIn';

interface ClashChoiceProps {
  readonly context: Context;
  readonly form: FormState<ImportValues>;
  readonly clash: Clash;
}

/** What to do when the id is taken: keep both, replace, or keep what is there. */
export function ClashChoice({ context, form, clash }: ClashChoiceProps): JSX.Element {
  const words = context.texts().ownMethods.bring;
  const name = useUniqueId();
  const isOwn = clash.path !== null;
  const ways: readonly [ImportValues['way'], string][] = [
    ['both', words.both(clash.free.title)],
    ['replace', isOwn ? words.replace : words.replaceBuiltIn],
    ['keep', isOwn ? words.keep : words.keepBuiltIn],
  ];
  return (
    <Group
      class="iv-clash"
      labelClass="iv-field-label"
      role="radiogroup"
      label={isOwn ? words.taken(clash.title) : words.takenBuiltIn(clash.title)}
    >
      {ways.map(([way, label]) => (
        <label key={way} class="iv-clash-way">
          <input
            type="radio"
            name={name}
            checked={form.values.way === way}
            onChange={() => form.set({ way })}
          />
          <span>{label}</span>
        </label>
      ))}
    </Group>
  );
}
