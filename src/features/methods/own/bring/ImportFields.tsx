import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { mostBytes, readIncoming, textOfBytes, type Incoming } from '@/domain/methods/importMethod';
import type { FormState } from '@/ui/FormModal';
import { TextField } from '@/ui/TextField';
import { FileField } from './FileField';
import { ImportPreview } from './ImportPreview';
import type { ImportValues } from './takeIn';

interface ImportFieldsProps {
  readonly context: Context;
  readonly form: FormState<ImportValues>;
}

type Trouble = 'too-large' | 'not-text';

/** What was given: a text, or none because of some trouble with it. */
interface Given {
  readonly text: string;
  readonly trouble: Trouble | null;
}

/** Where the note comes from, and what it holds or what is wrong with it. */
export function ImportFields({ context, form }: ImportFieldsProps): JSX.Element {
  const words = context.texts().ownMethods.bring;
  const { text } = form.values;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const incoming = useMemo((): Incoming => readIncoming(text), [text]);
  const take = (given: Given): void => {
    setTrouble(given.trouble);
    form.set({ text: given.text });
  };
  return (
    <>
      <FileField words={words} onFile={(file) => void givenFile(context, file).then(take)} />
      <TextField label={words.paste} value={text} lines={4} onInput={(typed) => take(givenText(typed))} />
      <div class="iv-import-outcome" role="status">
        {trouble !== null && <p class="iv-field-error">{words.trouble[trouble]}</p>}
        {trouble === null && incoming.is !== 'empty' && (
          <ImportPreview context={context} form={form} incoming={incoming} />
        )}
      </div>
    </>
  );
}

const noText = (trouble: Trouble | null): Given => ({ text: '', trouble });

/** What is too large or no text is not even kept as a draft. */
function givenText(text: string): Given {
  const { is } = readIncoming(text);
  return is === 'too-large' || is === 'not-text' ? noText(is) : { text, trouble: null };
}

async function givenFile(context: Context, file: File): Promise<Given> {
  if (file.size > mostBytes) return noText('too-large');
  try {
    const text = textOfBytes(await file.arrayBuffer());
    return text === null ? noText('not-text') : givenText(text);
  } catch (error) {
    context.say(context.texts().common.failed(error instanceof Error ? error.message : String(error)));
    return noText(null);
  }
}
