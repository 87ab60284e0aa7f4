import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import { parseKey, type BadKeyLine } from '@/domain/pseudonyms/keyText';
import { compareKeys, mergeKeys } from '@/domain/pseudonyms/mergeKeys';
import { savePseudonyms } from '@/obsidian/pseudonymStore';
import { TextField } from '@/ui/TextField';
import { KeyDifferences } from './KeyDifferences';
import type { KeyProps } from './PseudonymList';

/** Takes over a key from another device: pasted, or from a file. It says first what it would bring. */
export function BringKey({ context, pseudonyms }: KeyProps): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  const text = useSignal('');
  const otherWins = useSignal(false);
  const told = useSignal('');
  const { key, bad } = parseKey(text.value);
  const difference = compareKeys(pseudonyms, key);
  const set = (next: string): void => {
    text.value = next;
    told.value = '';
  };
  const take = (): void => {
    savePseudonyms(context.app, mergeKeys(pseudonyms, key, otherWins.value));
    set(bad.map(({ line }) => text.value.split(/\r\n|\r|\n/)[line - 1] ?? '').join('\n'));
    told.value = words.taken;
  };
  return (
    <section class="iv-pseudonyms-part">
      <TextField label={words.paste} hint={words.pasteHint} lines={4} value={text.value} onInput={set} />
      {key.length > 0 && (
        <KeyDifferences context={context} here={pseudonyms} difference={difference} otherWins={otherWins} />
      )}
      {bad.length > 0 && <BadLines context={context} bad={bad} />}
      <div class="iv-trace-ways">
        <ChooseFile label={words.chooseFile} take={set} />
        {key.length > 0 && (
          <button type="button" class="mod-cta" onClick={take}>
            {words.take}
          </button>
        )}
      </div>
      <p class="iv-trace-told" role="status">
        {told.value}
      </p>
    </section>
  );
}

function BadLines({ context, bad }: Pick<KeyProps, 'context'> & { bad: readonly BadKeyLine[] }): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  return (
    <div class="iv-field-error">
      <p>{words.badLines}</p>
      <ul>
        {bad.map(({ line, problem }) => (
          <li key={line}>{words.badLine(line, words.problems[problem])}</li>
        ))}
      </ul>
    </div>
  );
}

function ChooseFile({ label, take }: { label: string; take: (text: string) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file) take(await file.text());
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        onChange={({ currentTarget: { files } }) => void read(files?.[0])}
      />
    </>
  );
}
