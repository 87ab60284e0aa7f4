import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { ActionChain } from '@/domain/actions/chain';
import { insightFinder } from '@/domain/review/effect/insightOf';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { ChainRow } from './ChainRow';
import { useInsights } from './useInsights';

interface ChainListProps extends ReviewPartProps {
  readonly title: string;
  readonly chains: readonly ActionChain[];
}

const [first, step] = [5, 20];

/** Some chains, the first few at once; nothing when there is none. */
export function ChainList({ title, chains, ...props }: ChainListProps): JSX.Element | null {
  const { context, all } = props;
  const me = context.store.settings.value.initials;
  const { shown, left, more } = useMore(chains, first, step);
  const find = useMemo(() => insightFinder(all, me), [all, me]);
  const insights = useInsights(
    context,
    shown.map(({ action }) => find(action)),
    all.revision,
  );
  if (chains.length === 0) return null;
  return (
    <section>
      <h3 class="iv-effect-heading">{title}</h3>
      <ul class="iv-effect-chains">
        {shown.map((chain, at) => (
          <ChainRow
            key={`${chain.action.path}${chain.action.id}`}
            {...props}
            chain={chain}
            insight={insights[at] ?? null}
          />
        ))}
      </ul>
      <MoreButton left={left} more={more} words={context.texts().reviewEffect.more} />
    </section>
  );
}
