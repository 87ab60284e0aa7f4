import type { ActionChain } from '../../actions/chain';
import { lookBackDetails, type LookBackDetail } from '../../actions/lookBack';

/** Words that were written when looking back on an action; `line` is the block id of that look-back. */
export interface ChainWords {
  readonly is: 'answer' | LookBackDetail;
  readonly text: string;
  readonly line: string;
}

/** All that was written of what an action did, look-back by look-back, in the order of the chain. */
export function chainWords({ links }: Pick<ActionChain, 'links'>): ChainWords[] {
  return links.flatMap((link) => {
    if (link.is !== 'answered') return [];
    const { id: line, text, ...said } = link.lookBack;
    const words = [
      { is: 'answer', text, line } as const,
      ...lookBackDetails.map((is) => ({ is, text: said[is], line })),
    ];
    return words.filter((one) => one.text !== '');
  });
}
