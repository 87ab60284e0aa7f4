import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { offerKey } from '@/domain/casus/offerPool';
import { TextField } from '@/ui/TextField';
import type { OpeningProps } from '../OpeningFields';
import { presentIn, type OpeningValues } from '../openingValues';
import { withOffer } from './pool';

/** The casus that stands in the fields, with the offers; as they are while there are no words yet. */
export function withTypedOffer(values: OpeningValues): Pick<OpeningValues, 'offers' | 'person' | 'line'> {
  const person = values.person.trim();
  const words = values.line.replace(/\s+/g, ' ').trim();
  if (words === '') return values;
  const offer = { key: offerKey(person, words), casus: null, person, words, isDraft: false, offered: [] };
  return { offers: withOffer(values, offer, { isOn: true }), person: '', line: '' };
}

/** A casus that someone brings in on the spot: who, and one line. Enter puts it on the table. */
export function NewOffer({ context, form }: OpeningProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().opening.offers;
  const fields = useRef<HTMLDivElement>(null);
  const add = (): void => {
    const { offers, person, line } = withTypedOffer(values);
    set({ offers, person, line });
    fields.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (!isPlainEnter) return;
    event.preventDefault();
    if (values.line.trim() !== '') add();
  };
  return (
    <div class="iv-new-offer" ref={fields} onKeyDown={onKeyDown}>
      <TextField
        label={words.who}
        value={values.person}
        offers={presentIn(context, values).here}
        onInput={(person) => set({ person })}
      />
      <TextField label={words.line} value={values.line} onInput={(line) => set({ line })} />
      <button type="button" disabled={values.line.trim() === ''} onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
