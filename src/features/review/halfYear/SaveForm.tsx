import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { TextField } from '@/ui/TextField';
import type { HalfYearProps } from './HalfYearPart';
import { saveHalfYear } from './saveHalfYear';

interface SaveFormProps extends HalfYearProps {
  readonly shown: number;
}

/** The one question that the page asks, and the way to keep the page as a note. */
export function SaveForm(props: SaveFormProps): JSX.Element {
  const { context, letter } = props;
  const words = context.texts().halfYear;
  const draftKey = `half-year-${letter.period.key}`;
  const [answer, setAnswer] = useState(() => textOf(context.drafts.load(draftKey)));
  const [withPrivate, setPrivate] = useState(false);
  const [heard, setHeard] = useState('');
  const write = (typed: string): void => {
    setAnswer(typed);
    context.drafts.save(draftKey, typed === '' ? null : typed);
  };
  const save = useSave(props, { answer, withPrivate }, (path) => {
    write('');
    setHeard(words.saved(titleOf(path)));
  });
  return (
    <form
      class="iv-half-year-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={words.question} hint={words.questionHint} value={answer} onInput={write} lines={4} />
      {letter.reflections.some(({ isPrivate }) => isPrivate) && (
        <label class="iv-half-year-private">
          <input
            type="checkbox"
            checked={withPrivate}
            onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
          />
          {words.withPrivate}
        </label>
      )}
      <div class="iv-half-year-save">
        <button type="submit" class="mod-cta">
          {words.save}
        </button>
        <span role="status">{heard}</span>
      </div>
    </form>
  );
}

const textOf = (draft: unknown): string => (typeof draft === 'string' ? draft : '');

/** Saves once at a time, so that a second press makes no second note; then shows the note. */
function useSave(
  { context, source, letter, shown, today, open }: SaveFormProps,
  typed: { readonly answer: string; readonly withPrivate: boolean },
  done: (path: string) => void,
): () => Promise<void> {
  const [isBusy, setBusy] = useState(false);
  return async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const path = await saveHalfYear(context, { source, period: letter.period, shown, today, ...typed });
      done(path);
      open(path);
    } catch (error) {
      context.say(context.texts().common.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
}
