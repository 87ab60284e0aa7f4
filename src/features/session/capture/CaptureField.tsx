import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import type { LiveProps } from '../writing';
import { Answering } from './Answering';
import { CaptureTop } from './CaptureTop';
import { fieldKeys } from './fieldKeys';
import { KindChoice } from './KindChoice';
import { NudgeLine } from './NudgeLine';
import { PasteChoice } from './PasteChoice';
import { useCapture } from './useCapture';
import { useNudge } from './useNudge';

/** Where one writes along: who speaks, what kind of line it is, and the words. Enter adds. */
export function CaptureField(props: LiveProps): JSX.Element {
  const { store, session } = props;
  const { speaker } = store.writing;
  const { session: texts, keys } = store.context.texts();
  const capturing = useCapture(props);
  const nudging = useNudge(props, capturing);
  const fieldId = useUniqueId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isAlone = session.method.mode === 'solo';
  const focusField = (): void => field.current?.focus();
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void capturing.add();
    focusField();
  };
  const { question } = capturing;
  return (
    <form class="iv-capture" onSubmit={onSubmit}>
      {question && <Answering texts={texts} question={question.text} stop={capturing.leave} />}
      <CaptureTop store={store}>{!question && <KindChoice texts={texts} {...capturing} />}</CaptureTop>
      <div class="iv-capture-row">
        {speaker.value !== null && <span class="iv-speaker">{speaker}</span>}
        <label class="iv-only-read" for={fieldId}>
          {texts.capture.label}
        </label>
        <textarea
          class="iv-capture-text"
          id={fieldId}
          ref={field}
          rows={2}
          placeholder={texts.capture[isAlone ? 'placeholderAlone' : 'placeholder']}
          title={texts.capture.hint}
          value={capturing.text}
          onInput={(event) => capturing.setText(event.currentTarget.value)}
          onPaste={capturing.onPaste}
          onKeyDown={fieldKeys(props, capturing, nudging)}
        />
        <AddButton label={texts.capture.add} />
      </div>
      <NudgeLine {...props} capturing={capturing} nudging={nudging} focusField={focusField} />
      <PasteChoice words={keys} capturing={capturing} focusField={focusField} />
    </form>
  );
}

const AddButton = ({ label }: { label: string }): JSX.Element => (
  <button type="submit" class="iv-add" aria-label={label}>
    <Icon name="corner-down-left" />
  </button>
);
