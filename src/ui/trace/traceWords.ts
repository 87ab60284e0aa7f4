import type { Finding } from '@/domain/trace/finding';
import type { Texts } from '@/i18n/texts';

/** Why a part was found, in words; where a reason has none of its own, what kind of part it is. */
export function whyFound(words: Texts['privacy'], { kind, why }: Pick<Finding, 'kind' | 'why'>): string {
  const reasons: Readonly<Record<string, string>> = words.why;
  return reasons[why] ?? words.whyOfKind[kind];
}
