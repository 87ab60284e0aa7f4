import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';
import type { SessionStore } from '../sessionStore';
import { Answering } from './Answering';
import { KindChoice } from './KindChoice';
import type { LiveProps } from '../writing';
import { useCapture } from './useCapture';

/** Where one writes along: who speaks, what kind of line it is, and the words. Enter adds. */
export function CaptureField(props: LiveProps): JSX.Element {
  const { store, session } = props;
  const { speaker, answering } = store.writing;
  const texts = store.context.texts().session;
  const { text, setText, kinds, kind, setKind, question, add, onKeyDown } = useCapture(props);
  const fieldId = useUniqueId();
  const field = useRef<HTMLTextAreaElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void add();
    field.current?.focus();
  };
  return (
    <form class="iv-capture" onSubmit={onSubmit}>
      {question && <Answering texts={texts} question={question.text} stop={() => (answering.value = null)} />}
      <CaptureTop store={store}>
        {!question && kinds.length === 1 && <span class="iv-only-kind">{texts.kinds[kind]}</span>}
        {!question && kinds.length > 1 && (
          <KindChoice texts={texts} kinds={kinds} kind={kind} setKind={setKind} />
        )}
      </CaptureTop>
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
          placeholder={
            session.method.mode === 'solo' ? texts.capture.placeholderAlone : texts.capture.placeholder
          }
          title={texts.capture.hint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="iv-add" aria-label={texts.capture.add}>
          <Icon name="corner-down-left" />
        </button>
      </div>
    </form>
  );
}

/** The kinds to choose from, and the way to take the last step back. */
function CaptureTop({ store, children }: { store: SessionStore; children: ComponentChildren }): JSX.Element {
  return (
    <div class="iv-capture-top">
      {children}
      <IconButton
        icon="undo-2"
        label={store.context.texts().session.panel.undo}
        disabled={!store.canUndo.value}
        onClick={() => void store.undo()}
      />
    </div>
  );
}
