import type { JSX } from 'preact';

import { Combinations } from './Combinations';
import type { Told } from './Check';
import { replacementOf, replaceAll } from './checkActs';
import type { Checked, CheckStore } from './checkStore';
import { moveCurrent } from './moveCurrent';
import { TraceRow } from './TraceRow';

/** What the parts of the check are given; `tell` says what an act came to and leads to the next trace. */
export interface CheckedProps {
  readonly store: CheckStore;
  readonly checked: Checked;
  readonly tell: (told: Told) => void;
}

/** The traces of a note, each in its sentence; one of them is open. */
export function CheckedNote(props: CheckedProps): JSX.Element {
  const { store, checked } = props;
  const { traces, combinations, left } = checked;
  const words = store.context.texts().privacy;
  const isClear = traces.length === 0 && combinations.length === 0;
  return (
    <>
      {checked.looked.part && <WholeNote store={store} path={checked.looked.path} />}
      {isClear && (
        <p class="iv-trace-none" tabIndex={-1}>
          {left > 0 ? words.noneLeft : words.none}
        </p>
      )}
      {traces.length > 0 && <Count {...props} />}
      {traces.length > 0 && (
        <ul class="iv-trace-list" onKeyDown={(event) => moveCurrent(event, store, checked)}>
          {traces.map((finding) => (
            <TraceRow key={`${String(finding.from)} ${finding.text}`} {...props} finding={finding} />
          ))}
        </ul>
      )}
      {combinations.length > 0 && <Combinations {...props} />}
      {left > 0 && <Left {...props} />}
      {traces.length > 0 && <p class="iv-trace-keys">{words.keys}</p>}
    </>
  );
}

function WholeNote({ store, path }: { store: CheckStore; path: string }): JSX.Element {
  const words = store.context.texts().privacy;
  return (
    <p class="iv-trace-part">
      {words.inSelection}.{' '}
      <button type="button" class="iv-link-button" onClick={() => void store.check(path, null)}>
        {words.wholeNote}
      </button>
    </p>
  );
}

function Count({ store, checked: { traces }, tell }: CheckedProps): JSX.Element {
  const words = store.context.texts().privacy;
  const able = traces.filter((one) => replacementOf(store, one).trim() !== '').length;
  const replace = async (): Promise<void> => {
    const done = await replaceAll(store);
    if (done) tell({ words: words.replaced(done.places.length), done });
  };
  return (
    <div class="iv-trace-count">
      <p>{words.count(traces.length)}</p>
      {able > 1 && (
        <button type="button" onClick={() => void replace()}>
          {words.replaceAll(able)}
        </button>
      )}
    </div>
  );
}

function Left({ store, checked: { left, looked } }: CheckedProps): JSX.Element {
  const words = store.context.texts().privacy;
  const look = (): void => {
    store.leftAlone.forget(looked.path);
    void store.lookAgain();
  };
  return (
    <p class="iv-trace-left">
      {words.left(left)}{' '}
      <button type="button" class="iv-link-button" onClick={look}>
        {words.lookAgain}
      </button>
    </p>
  );
}
