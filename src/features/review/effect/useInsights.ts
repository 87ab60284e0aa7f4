import type { Context } from '@/context';
import type { InsightSource } from '@/domain/review/effect/insightOf';
import { useSentences } from '../halfYear/ownSentences';

/** An insight in its own words, with where it stands. */
export type Insight = InsightSource & { readonly text: string };

/** The insights of some actions, in their order; those of reflections come when their notes have been read. */
export function useInsights(
  context: Context,
  sources: readonly (InsightSource | null)[],
  revision: number,
): (Insight | null)[] {
  const unread = new Map(sources.flatMap((one) => (one?.text === null ? [[one.path, one] as const] : [])));
  const sentences = useSentences(context, [...unread.values()], revision);
  return sources.map((source) => {
    const text = source && (source.text ?? sentences?.get(source.path) ?? '');
    return source && text ? { ...source, text } : null;
  });
}
