import { isWaiting } from '@/domain/review/effect/effectChains';
import type { ActionChain, ChainLink } from '@/domain/actions/chain';
import type { Texts } from '@/i18n/texts';

type Words = Texts['reviewEffect'];

/** What happened to an action and when, in a few words each, in the order of its chain; what is due stands last. */
export function chainFacts(chain: ActionChain, words: Words, today: string): string[] {
  const name = (day: string): string => words.day(day, today);
  const { due } = chain.action;
  return [
    ...chain.links.flatMap((link) => linkInWords(link, words, name)),
    ...standingInWords(chain, words),
    ...(due !== null && isWaiting(chain) ? [(chain.isOverdue ? words.wasDue : words.due)(name(due))] : []),
  ];
}

function linkInWords(link: ChainLink, words: Words, name: (day: string) => string): string[] {
  if (link.is === 'made') return link.day === null ? [] : [words.made(name(link.day))];
  if (link.is === 'done') return [words.done(link.day === null ? null : name(link.day))];
  const { outcome } = link.lookBack;
  return [outcome === 'done' ? words.lookedBack(name(link.day)) : words.answered(outcome, name(link.day))];
}

/** Where it stands, when no link has said so. */
function standingInWords({ standing, links }: ActionChain, words: Words): string[] {
  if (standing === 'open' || standing === 'done') return [];
  const isSaid = links.some((link) => link.is === 'answered' && link.lookBack.outcome === standing);
  return isSaid ? [] : [words.standings[standing]];
}
