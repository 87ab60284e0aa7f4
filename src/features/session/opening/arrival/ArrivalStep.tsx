import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { Group } from '@/ui/Group';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { choicesOf } from '../../start/startValues';
import type { OpeningProps } from '../OpeningFields';
import { presentIn } from '../openingValues';
import { PersonRow } from './PersonRow';

/** Who is here, who is not, and a word from each who wants to. */
export function ArrivalStep({ context, form }: OpeningProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().opening.arrival;
  const groups = choicesOf(context, 'group').map(({ path }) => ({ value: path, label: titleOf(path) }));
  const { members, here } = presentIn(context, values);
  const guests = here.filter((person) => !members.includes(person));
  const toggle = (person: string): void =>
    set({
      away: values.away.includes(person)
        ? values.away.filter((one) => one !== person)
        : [...values.away, person],
    });
  return (
    <>
      {groups.length > 0 && (
        <SelectField
          label={words.group}
          value={values.group}
          options={[{ value: '', label: words.noGroup }, ...groups]}
          onChange={(group) => set({ group, away: [] })}
        />
      )}
      <Group class="iv-arrivals" label={words.people} labelClass="iv-opening-question">
        <p class="iv-field-hint">{words.hint}</p>
        {[...members, ...guests].map((person) => (
          <PersonRow
            key={person}
            words={words}
            person={person}
            isHere={here.includes(person)}
            toggle={members.includes(person) ? () => toggle(person) : null}
            said={values.words[person] ?? ''}
            say={(said) => set({ words: { ...values.words, [person]: said } })}
          />
        ))}
        <TextField
          label={words.others}
          hint={words.othersHint}
          value={values.others}
          onInput={(others) => set({ others })}
        />
      </Group>
    </>
  );
}
