import { fitSentence, withoutCapital } from '@/domain/pseudonyms/fitSentence';
import { keepPseudonym } from '@/domain/pseudonyms/pseudonym';
import { replaceTraces, traceKey, undoReplacing, type Replacing } from '@/domain/pseudonyms/replaceTraces';
import { refuse, type Edit } from '@/domain/text/changes';
import type { Finding } from '@/domain/trace/finding';
import { loadPseudonyms, savePseudonyms } from '@/obsidian/pseudonymStore';
import type { CheckStore } from './checkStore';

/** What was replaced last, to take it back. */
export interface Done {
  readonly path: string;
  readonly places: readonly Replacing[];
}

/** What stands in a trace's field: what one typed, else what is suggested, else nothing. */
export const replacementOf = ({ typed }: Pick<CheckStore, 'typed'>, finding: Finding): string =>
  typed.value.get(traceKey(finding)) ?? finding.replacement ?? '';

/** Replaces this one trace. Gives what was done, or null when nothing was written. */
export const replaceOne = (store: CheckStore, finding: Finding): Promise<Done | null> =>
  write(store, [finding], (text) => [placeOf(store, text, finding)]);

/** Replaces every mention of this trace, as the text is at that moment. */
export const replaceEverywhere = (store: CheckStore, finding: Finding): Promise<Done | null> =>
  write(store, [finding], (text) => {
    const part = store.looked.peek()?.part ?? null;
    const words = replacementOf(store, finding);
    return store
      .tracesIn(text, part)
      .filter((one) => traceKey(one) === traceKey(finding))
      .map((one) => placeOf(store, text, { ...one, replacement: one.replacement ?? words }));
  });

/** Replaces every trace that has a replacement, in one change. Nothing is written when the text is another by now. */
export function replaceAll(store: CheckStore): Promise<Done | null> {
  const { looked, traces = [] } = store.checked.peek() ?? {};
  const able = traces.filter((one) => replacementOf(store, one).trim() !== '');
  return write(store, able, (text) =>
    text === looked?.text ? able.map((one) => placeOf(store, text, one)) : [],
  );
}

/** Whether what was done can still be taken back: nobody worked on it since. */
export const canUndo = ({ path, places }: Done, looked: { path: string; text: string | null }): boolean =>
  path === looked.path &&
  undoReplacing(places).every(({ from, text }) => looked.text?.startsWith(text, from) === true);

/** Takes back what was done, unless it has been worked on since. */
export async function undoDone({ context, lookAgain }: CheckStore, { path, places }: Done): Promise<boolean> {
  const back = undoReplacing(places);
  const written = await context.notes.change(path, (text) => replaceTraces(text, back));
  await lookAgain();
  return context.tell(written);
}

function placeOf(store: CheckStore, text: string, finding: Finding): Replacing {
  const words = replacementOf(store, finding).trim();
  return { from: finding.from, text: finding.text, replacement: fitSentence(text, finding.from, words) };
}

async function write(
  store: CheckStore,
  findings: readonly Finding[],
  placesIn: (text: string) => readonly Replacing[],
): Promise<Done | null> {
  const path = store.looked.peek()?.path ?? '';
  const wrote: { places: readonly Replacing[] } = { places: [] };
  const compute = (text: string): Edit => {
    wrote.places = placesIn(text);
    return wrote.places.length === 0 ? refuse('line-changed') : replaceTraces(text, wrote.places);
  };
  const isWritten = store.context.tell(await store.context.notes.change(path, compute));
  if (isWritten) keepNames(store, findings);
  await store.lookAgain();
  return isWritten ? { path, places: wrote.places } : null;
}

/** Keeps what stands for these names from now on, where one asked for it. */
function keepNames(store: CheckStore, findings: readonly Finding[]): void {
  const { app } = store.context;
  const kept = findings.filter((one) => store.keeps.peek().has(traceKey(one)));
  if (kept.length === 0) return;
  const key = kept.reduce(
    (all, one) =>
      keepPseudonym(all, { name: one.text, pseudonym: withoutCapital(replacementOf(store, one).trim()) }),
    loadPseudonyms(app),
  );
  savePseudonyms(app, key);
}
