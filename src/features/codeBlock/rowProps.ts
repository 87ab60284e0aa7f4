import type { Context } from '@/context';
import type { Texts } from '@/i18n/texts';

/** What every row of an answer is given; `today` is an ISO day. */
export interface RowProps {
  readonly context: Context;
  readonly words: Texts['codeBlock'];
  readonly today: string;
}
