import type { JSX } from 'preact';

import type { Context } from '@/context';
import { titleOf, type NoteChoice } from '@/domain/index/noteChoices';
import type { NoteType } from '@/domain/notes/noteTypes';
import type { Texts } from '@/i18n/texts';
import { DueField } from '@/ui/DueField';
import type { FormState } from '@/ui/FormModal';
import { SelectField, type SelectOption } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import type { ActionValues } from './actionForm';
import { knownOwners } from './owners';
import { meetingAt, namesCasus, pathOf, type ActionPlaces } from './actionPlaces';
import { MoreFields } from './MoreFields';

interface ActionFieldsProps {
  readonly context: Context;
  readonly form: FormState<ActionValues>;
  readonly places: ActionPlaces;
}

/** What, who, when, and where the line goes. */
export function ActionFields({ context, form, places }: ActionFieldsProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().actions;
  const path = pathOf(places, values.place);
  return (
    <>
      <TextField label={words.text} value={values.text} onInput={(text) => set({ text })} autofocus />
      <TextField
        label={words.owner}
        hint={words.ownerHint}
        value={values.owner}
        offers={knownOwners(context)}
        onInput={(owner) => set({ owner })}
      />
      <DueField
        context={context}
        label={words.due}
        value={values.due}
        meeting={meetingAt(context, places, values)}
        onInput={(due) => set({ due })}
      />
      <SelectField
        label={words.place}
        value={values.place}
        options={placeOptions(places, words)}
        onChange={(place) => set({ place })}
      />
      {path !== null && !namesCasus(context, path) && (
        <SelectField
          label={words.casus}
          value={values.casus}
          options={casusOptions(places.choices, words)}
          onChange={(casus) => set({ casus })}
        />
      )}
      <MoreFields context={context} form={form} />
    </>
  );
}

function placeOptions({ open, choices }: ActionPlaces, words: Texts['actions']): SelectOption[] {
  const groups: Partial<Record<NoteType, string>> = words.types;
  const first = open ? [{ value: '', label: titleOf(open.path), group: words.placeOpen }] : [];
  const others = choices
    .filter(({ path }) => path !== open?.path)
    .map(({ path, title, type }, at) => ({
      value: !open && at === 0 ? '' : path,
      label: title,
      group: groups[type] ?? '',
    }));
  return [...first, ...others];
}

function casusOptions(choices: readonly NoteChoice[], words: Texts['actions']): SelectOption[] {
  const casuses = choices.filter(({ type }) => type === 'casus');
  return [
    { value: '', label: words.casusNone },
    ...casuses.map(({ path, title }) => ({ value: path, label: title })),
  ];
}
