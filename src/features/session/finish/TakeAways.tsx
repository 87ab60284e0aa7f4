import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { TextField } from '@/ui/TextField';
import type { FinishFieldsProps } from './FinishFields';
import { takersOf } from './finishValues';
import { Starters } from './Starters';

/** What each person takes along, with sentences to begin with, for who asks for them, under the field one is in. */
export function TakeAways({ context, session, form }: FinishFieldsProps): JSX.Element {
  const { closing, session: texts } = context.texts();
  const words = texts.finish;
  const takers = takersOf(session);
  const { takeAways } = form.values;
  const [here, setHere] = useState(takers[0] ?? '');
  const [isHelped, setHelped] = useState(false);
  const { fields, focusOn } = useFocusAtEnd();
  const put = (person: string, text: string): void =>
    form.set({ takeAways: { ...takeAways, [person]: text } });
  const begin = (starter: string): void => {
    put(here, [takeAways[here]?.trimEnd(), `${starter} `].filter(Boolean).join(' '));
    focusOn(takers.indexOf(here));
  };
  const toggleHelp = (): void => {
    setHelped(!isHelped);
    focusOn(takers.indexOf(here));
  };
  return (
    <fieldset class="iv-fieldset iv-take-aways">
      <legend>{words.takeAways}</legend>
      <button type="button" class="iv-link-button" aria-expanded={isHelped} onClick={toggleHelp}>
        {isHelped ? closing.hideStarters : closing.starters}
      </button>
      <div class="iv-take-away-fields" ref={fields}>
        {takers.map((person, index) => (
          <div key={person} onFocusCapture={() => setHere(person)}>
            <TextField
              label={person === '' ? words.takeAwayMine : words.takeAwayOf(person)}
              value={takeAways[person] ?? ''}
              lines={2}
              grows
              autofocus={index === 0}
              onInput={(text) => put(person, text)}
            />
            {isHelped && person === here && <Starters words={closing} begin={begin} />}
          </div>
        ))}
      </div>
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
