import type { ActionChain, ActionStanding } from '../../actions/chain';

/** Where actions can end up, in the order of the picture. */
export const standings: readonly ActionStanding[] = ['done', 'partly', 'not', 'dropped', 'open'];

/** Chains counted: `overdue` have a due day that has passed, the others have words of their own about what it did. */
export interface StandingCount {
  readonly count: number;
  readonly overdue: number;
  readonly withEffect: number;
  readonly withLearning: number;
}

/** What became of all that was promised; `byStanding` holds only where something ended up, in the order of the picture. */
export interface EffectFlow extends StandingCount {
  readonly byStanding: readonly (StandingCount & { readonly standing: ActionStanding })[];
}

/** Counts chains from promise to standing to what was written of it. */
export function effectFlow(chains: readonly ActionChain[]): EffectFlow {
  const byStanding = standings
    .map((standing) => ({ standing, ...countOf(chains.filter((chain) => chain.standing === standing)) }))
    .filter(({ count }) => count > 0);
  return { ...countOf(chains), byStanding };
}

const countOf = (chains: readonly ActionChain[]): StandingCount => ({
  count: chains.length,
  overdue: chains.filter(({ isOverdue }) => isOverdue).length,
  withEffect: chains.filter(({ effect }) => effect !== '').length,
  withLearning: chains.filter(({ learned }) => learned !== '').length,
});
