import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { canUndo, undoDone, type Done } from './checkActs';
import type { CheckStore } from './checkStore';
import { CheckedNote } from './CheckedNote';
import { goToNote, showInNote } from './showInNote';

/** What an act of the check came to; shown until the next one. */
export interface Told {
  readonly words: string;
  readonly done: Done | null;
}

interface CheckProps {
  readonly store: CheckStore;
}

/** The check of a note for what leads to people, beside the note. */
export function Check({ store }: CheckProps): JSX.Element {
  const { context, looked, checked } = store;
  const words = context.texts().privacy;
  const told = useSignal<Told | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (told.value) goOn(store, root.current);
  }, [told.value]);
  const note = looked.value;
  if (note === null) return <p class="iv-trace-message">{words.nothingOpen}</p>;
  if (checked.value === null) return <p class="iv-trace-message">{words.gone}</p>;
  const last = told.value?.done && !canUndo(told.value.done, note) ? null : told.value;
  const undo = async (done: Done): Promise<void> => {
    if (await undoDone(store, done)) told.value = { words: words.undone, done: null };
  };
  const back = (): void => void goToNote(context.app, note.path, checked.value?.current?.from ?? note.at);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') back();
  };
  return (
    <div class="iv-trace-check" ref={root} onKeyDown={onKeyDown}>
      <div class="iv-trace-head">
        <button type="button" class="iv-link-button iv-trace-note" onClick={back}>
          {titleOf(note.path)}
        </button>
        <p class="iv-trace-told" role="status">
          {last?.words}
          {last?.done && <Undo label={words.undo} done={last.done} undo={undo} />}
        </p>
      </div>
      <CheckedNote store={store} checked={checked.value} tell={(next) => (told.value = next)} />
    </div>
  );
}

/** Leads to the next trace, here and in the note. */
function goOn({ checked, context }: CheckStore, root: HTMLElement | null): void {
  const { current, looked } = checked.peek() ?? {};
  if (current && looked) showInNote(context.app, looked.path, current.from, current.to);
  focusNext(root);
}

interface UndoProps {
  readonly label: string;
  readonly done: Done;
  readonly undo: (done: Done) => Promise<void>;
}

const Undo = ({ label, done, undo }: UndoProps): JSX.Element => (
  <>
    {' '}
    <button type="button" class="iv-link-button" onClick={() => void undo(done)}>
      {label}
    </button>
  </>
);

/** Puts the focus on the trace that is next, or, when there is none, on what is said or asked then. */
export function focusNext(root: HTMLElement | null): void {
  const ways = ['.iv-trace-replace', '.iv-trace-none', '.iv-trace-together button'];
  const next = ways.map((way) => root?.querySelector<HTMLElement>(way)).find((one) => one);
  next?.focus();
}
