import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { readGroupLevels } from '@/domain/choosing/groupLevels';
import { whyItSuits } from '@/domain/choosing/words';
import { nextMethods } from '@/domain/review/methods/nextMethods';
import type { ReviewPartProps } from '../part';
import { MethodDoor } from './MethodDoor';

/** For each group one or two methods to try, with why, and a door to their page. */
export function NextMethods(props: ReviewPartProps): JSX.Element | null {
  const { context, doors } = props;
  const { reviewMethods: words, choosing } = context.texts();
  const proposals = useProposals(props);
  if (proposals.length === 0) return null;
  return (
    <section>
      <h3 class="iv-methods-heading">{words.next}</h3>
      {proposals.map(({ group, advices }) => (
        <div key={group.path} class="iv-methods-next">
          <p class="iv-methods-quiet">{words.nextFor(group.title)}</p>
          <ul>
            {advices.map((advice) => (
              <li key={advice.method.id}>
                <MethodDoor method={advice.method} doors={doors} />
                <span class="iv-methods-why">{whyItSuits(advice, choosing)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type Advices = ReturnType<typeof nextMethods>;
type Group = ReviewPartProps['all']['groups'][number];

/** What was done counts whatever the period: a method of last year is not new. */
function useProposals({ context, all, filter }: ReviewPartProps): { group: Group; advices: Advices }[] {
  return useMemo(() => {
    if (filter.with === 'solo') return [];
    const methods = [...context.methodLibrary().methods.values()];
    const notes = context.index.value?.notes;
    return all.groups
      .filter(({ path }) => filter.group === null || filter.group === path)
      .map((group) => {
        const levels = readGroupLevels(notes?.get(group.path)?.properties ?? {}, context.propertyNames());
        return { group, advices: nextMethods(methods, group, levels, all.sessions) };
      })
      .filter(({ advices }) => advices.length > 0);
  }, [all, filter.group, filter.with]);
}
