import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { keepPseudonym } from '@/domain/pseudonyms/pseudonym';
import { loadPseudonyms, savePseudonyms } from '@/obsidian/pseudonymStore';
import { TextField } from '@/ui/TextField';

/** Adds a person to the key; the next one can be typed at once. */
export function AddPseudonym({ context }: { context: Context }): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  const root = useRef<HTMLFormElement>(null);
  const name = useSignal('');
  const pseudonym = useSignal('');
  const add = (event: Event): void => {
    event.preventDefault();
    const empty = [name, pseudonym].findIndex(({ value }) => value.trim() === '');
    if (empty < 0) {
      const key = keepPseudonym(loadPseudonyms(context.app), {
        name: name.value,
        pseudonym: pseudonym.value,
      });
      savePseudonyms(context.app, key);
      name.value = '';
      pseudonym.value = '';
    }
    root.current?.querySelectorAll('input')[Math.max(empty, 0)]?.focus();
  };
  return (
    <form class="iv-pseudonyms-add" ref={root} onSubmit={add}>
      <TextField label={words.name} value={name.value} onInput={(typed) => (name.value = typed)} />
      <TextField
        label={words.pseudonym}
        value={pseudonym.value}
        onInput={(typed) => (pseudonym.value = typed)}
      />
      <button type="submit">{words.add}</button>
    </form>
  );
}
