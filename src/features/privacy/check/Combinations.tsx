import type { JSX } from 'preact';

import { useUniqueId } from '@/ui/useUniqueId';
import { whyFound } from '@/ui/trace/traceWords';
import type { CheckedProps } from './CheckedNote';
import { goToNote } from './showInNote';

/** What remains traceable together, though no part of it is a name. */
export function Combinations({ store, checked, tell }: CheckedProps): JSX.Element {
  const { context, leftAlone } = store;
  const words = context.texts().privacy;
  const titleId = useUniqueId();
  const leave = async (finding: (typeof checked.combinations)[number]): Promise<void> => {
    leftAlone.leave(checked.looked.path, finding);
    await store.lookAgain();
    tell({ words: '', done: null });
  };
  return (
    <section class="iv-trace-together">
      <h3 id={titleId}>{words.together}</h3>
      <p class="iv-field-hint">{words.togetherHint}</p>
      <ul class="iv-trace-list" aria-labelledby={titleId}>
        {checked.combinations.map((finding) => (
          <li class="iv-trace" key={`${String(finding.from)} ${finding.text}`}>
            <blockquote class="iv-trace-passage">{finding.text}</blockquote>
            <p class="iv-trace-why">{whyFound(words, finding)}</p>
            <div class="iv-trace-ways">
              <button
                type="button"
                onClick={() => void goToNote(context.app, checked.looked.path, finding.from)}
              >
                {words.show}
              </button>
              <button type="button" onClick={() => void leave(finding)}>
                {words.leave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
