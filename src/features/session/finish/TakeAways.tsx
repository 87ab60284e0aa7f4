import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { TextField } from '@/ui/TextField';
import type { FinishFieldsProps } from './FinishFields';
import { takersOf } from './finishValues';
import { Starters } from './Starters';

/** What each person takes along, with sentences to begin with for who wants them. */
export function TakeAways({ context, session, form }: FinishFieldsProps): JSX.Element {
  const words = context.texts().session.finish;
  const takers = takersOf(session);
  const { takeAways } = form.values;
  const [last, setLast] = useState(takers[0] ?? '');
  const { fields, focusOn } = useFocusAtEnd();
  const put = (person: string, text: string): void =>
    form.set({ takeAways: { ...takeAways, [person]: text } });
  const begin = (starter: string): void => {
    put(last, [takeAways[last]?.trimEnd(), `${starter} `].filter(Boolean).join(' '));
    focusOn(takers.indexOf(last));
  };
  return (
    <fieldset class="iv-fieldset iv-take-aways">
      <legend>{words.takeAways}</legend>
      <div class="iv-take-away-fields" ref={fields}>
        {takers.map((person, index) => (
          <div key={person} onFocusCapture={() => setLast(person)}>
            <TextField
              label={person === '' ? words.takeAwayMine : words.takeAwayOf(person)}
              value={takeAways[person] ?? ''}
              lines={2}
              grows
              autofocus={index === 0}
              onInput={(text) => put(person, text)}
            />
          </div>
        ))}
      </div>
      <Starters words={context.texts().closing} begin={begin} />
    </fieldset>
  );
}

/** Puts the cursor at the end of one of the fields, once that shows what was put in it. */
function useFocusAtEnd(): { fields: RefObject<HTMLDivElement | null>; focusOn: (index: number) => void } {
  const fields = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const field = fields.current?.querySelectorAll('textarea')[wanted.current];
    wanted.current = null;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
  return {
    fields,
    focusOn: (index) => {
      wanted.current = index;
    },
  };
}
