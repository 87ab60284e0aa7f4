import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import { withoutCapital } from '@/domain/pseudonyms/fitSentence';
import { sameName } from '@/domain/pseudonyms/pseudonym';
import { traceKey } from '@/domain/pseudonyms/replaceTraces';
import { TextField } from '@/ui/TextField';
import { whyFound } from '@/ui/trace/traceWords';
import { replaceEverywhere, replacementOf, replaceOne, type Done } from './checkActs';
import type { TraceProps } from './TraceRow';

/** Why something is a trace, what comes instead, and the ways to go on. */
export function TraceDetails(props: TraceProps): JSX.Element {
  const { store, finding, tell } = props;
  const words = store.context.texts().privacy;
  const root = useRef<HTMLFormElement>(null);
  const replacement = replacementOf(store, finding);
  const act = async (run: () => Promise<Done | null>): Promise<void> => {
    if (replacement.trim() === '') return root.current?.querySelector('input')?.focus();
    const done = await run();
    if (done) tell({ words: words.replaced(done.places.length), done });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void act(() => replaceOne(store, finding));
  };
  return (
    <form class="iv-trace-details" ref={root} onSubmit={onSubmit}>
      <p class="iv-trace-why">
        <strong>{words.kinds[finding.kind]}.</strong> {whyFound(words, finding)}
      </p>
      <TextField
        label={words.by}
        hint={finding.replacement === null ? words.byHint : undefined}
        value={replacement}
        onInput={(typed) => (store.typed.value = new Map(store.typed.value).set(traceKey(finding), typed))}
      />
      {finding.kind === 'name' && <KeepName {...props} />}
      <Ways {...props} everywhere={() => void act(() => replaceEverywhere(store, finding))} />
    </form>
  );
}

function Ways({
  store,
  checked,
  finding,
  tell,
  everywhere,
}: TraceProps & { everywhere: () => void }): JSX.Element {
  const words = store.context.texts().privacy;
  const places = checked.traces.filter((one) => traceKey(one) === traceKey(finding)).length;
  const leave = async (): Promise<void> => {
    store.leftAlone.leave(checked.looked.path, finding);
    await store.lookAgain();
    tell({ words: '', done: null });
  };
  return (
    <div class="iv-trace-ways">
      <button type="submit" class="iv-trace-replace mod-cta">
        {words.replace}
      </button>
      {places > 1 && (
        <button type="button" onClick={everywhere}>
          {words.replaceEverywhere(places)}
        </button>
      )}
      <button type="button" onClick={() => void leave()}>
        {words.leave}
      </button>
    </div>
  );
}

/** Offers to keep what stands for a name, unless it is kept like that already. */
function KeepName({ store, finding }: TraceProps): JSX.Element | null {
  const words = store.context.texts().privacy;
  const replacement = withoutCapital(replacementOf(store, finding).trim());
  const kept = store.traceContext().pseudonyms.get(sameName(finding.text));
  if (replacement === '' || kept === replacement) return null;
  const key = traceKey(finding);
  const toggle = (): void => {
    const keeps = new Set(store.keeps.value);
    if (!keeps.delete(key)) keeps.add(key);
    store.keeps.value = keeps;
  };
  return (
    <div class="iv-trace-keep">
      <label>
        <input type="checkbox" checked={store.keeps.value.has(key)} onChange={toggle} />
        {words.keep(replacement)}
      </label>
      <p class="iv-field-hint">{words.keepHint}</p>
    </div>
  );
}
