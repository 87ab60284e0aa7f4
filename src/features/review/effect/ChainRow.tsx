import type { JSX } from 'preact';

import type { ActionChain } from '@/domain/actions/chain';
import { chainWords } from '@/domain/review/effect/chainWords';
import { promiseInWords } from '@/domain/review/halfYear/promiseState';
import type { ReviewPartProps } from '../part';
import { chainFacts } from './chainFacts';
import { Step } from './Step';
import type { Insight } from './useInsights';

interface ChainRowProps extends ReviewPartProps {
  readonly chain: ActionChain;
  readonly insight: Insight | null;
}

/** One chain: what one saw, what one said one would do, when it was done, and what it did in one's own words. */
export function ChainRow({ context, chain, insight, today, open }: ChainRowProps): JSX.Element {
  const words = context.texts().reviewEffect;
  const { steps } = words;
  const { action } = chain;
  const { initials } = context.store.settings.value;
  const owner = action.owner === null || action.owner === initials ? '' : `${action.owner}: `;
  const facts = chainFacts(chain, words, today);
  return (
    <li>
      <dl class="iv-effect-chain">
        {insight && (
          <Step
            name={steps.insight}
            text={insight.text}
            isQuoted
            onClick={() => open(insight.path, insight.line ?? undefined)}
          />
        )}
        <Step
          name={steps.promise}
          text={`${owner}${promiseInWords(action, '')}`}
          facts={facts.join(', ')}
          isMain
          onClick={() => open(action.path, action.id)}
        />
        {chainWords(chain).map(({ is, text, line }) => (
          <Step
            key={`${line}${is}`}
            name={steps[is]}
            text={text}
            isQuoted
            onClick={() => open(action.path, line)}
          />
        ))}
      </dl>
    </li>
  );
}
