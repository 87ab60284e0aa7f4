import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import {
  dropPseudonym,
  keepPseudonym,
  type Pseudonym,
  type PseudonymKey,
} from '@/domain/pseudonyms/pseudonym';
import { savePseudonyms } from '@/obsidian/pseudonymStore';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';

export interface KeyProps {
  readonly context: Context;
  readonly pseudonyms: PseudonymKey;
}

/** The people of the key, each with what stands for them, to change or to take away. */
export function PseudonymList({ context, pseudonyms }: KeyProps): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  const removed = useSignal<Pseudonym | null>(null);
  const save = (key: PseudonymKey): void => savePseudonyms(context.app, key);
  const remove = (one: Pseudonym): void => {
    removed.value = one;
    save(dropPseudonym(pseudonyms, one.name));
  };
  const putBack = (one: Pseudonym): void => {
    removed.value = null;
    save(keepPseudonym(pseudonyms, one));
  };
  return (
    <>
      <ul class="iv-pseudonyms-list">
        {pseudonyms.map((one) => (
          <PersonRow
            key={one.name}
            context={context}
            one={one}
            change={(pseudonym) => save(keepPseudonym(pseudonyms, { ...one, pseudonym }))}
            remove={() => remove(one)}
          />
        ))}
      </ul>
      <p class="iv-trace-told" role="status">
        {removed.value && <Removed words={words} putBack={putBack} one={removed.value} />}
      </p>
    </>
  );
}

interface RemovedProps {
  readonly words: { readonly removed: string; readonly putBack: string };
  readonly one: Pseudonym;
  readonly putBack: (one: Pseudonym) => void;
}

const Removed = ({ words, one, putBack }: RemovedProps): JSX.Element => (
  <>
    {words.removed}{' '}
    <button type="button" class="iv-link-button" onClick={() => putBack(one)}>
      {words.putBack}
    </button>
  </>
);

interface PersonRowProps {
  readonly context: Context;
  readonly one: Pseudonym;
  readonly change: (pseudonym: string) => void;
  readonly remove: () => void;
}

/** What stands for a name counts as soon as one leaves its field; an empty field is none. */
function PersonRow({ context, one, change, remove }: PersonRowProps): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  const id = useUniqueId();
  const take = (field: HTMLInputElement): void => {
    if (field.value.trim() === '') field.value = one.pseudonym;
    else change(field.value);
  };
  return (
    <li class="iv-pseudonym">
      <label for={id}>{one.name}</label>
      <input id={id} type="text" value={one.pseudonym} onChange={(event) => take(event.currentTarget)} />
      <IconButton icon="trash-2" label={words.remove(one.name)} onClick={remove} />
    </li>
  );
}
