import type { JSX } from 'preact';

import type { Finding } from '@/domain/trace/finding';
import { useUniqueId } from '@/ui/useUniqueId';
import type { PlanProps } from './ShareFields';

/** The copy as others will read it; what is still traceable is marked. */
export function SharePreview({ context, plan: { text, marks } }: PlanProps): JSX.Element {
  const id = useUniqueId();
  return (
    <section class="iv-share-preview">
      <h3 id={id}>{context.texts().share.preview}</h3>
      <div class="iv-share-text" role="region" aria-labelledby={id} tabIndex={0}>
        {marked(text, marks)}
      </div>
    </section>
  );
}

function marked(text: string, marks: readonly Finding[]): (string | JSX.Element)[] {
  const singles = marks.filter(({ kind }) => kind !== 'combination');
  let at = 0;
  const parts = singles.flatMap(({ from, to }) => {
    if (from < at) return [];
    const before = text.slice(at, from);
    at = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return [...parts, text.slice(at)];
}
