import type { JSX } from 'preact';

import type { Finding } from '@/domain/trace/finding';
import { sentenceOf } from './sentenceOf';

interface FindingSentenceProps {
  readonly text: string;
  readonly finding: Pick<Finding, 'from' | 'to'>;
  /** The most letters on either side. */
  readonly most?: number;
}

/** A found part in its sentence. */
export function FindingSentence({ text, finding, most }: FindingSentenceProps): JSX.Element {
  const { before, found, after } = sentenceOf(text, finding, most);
  return (
    <span class="iv-trace-sentence">
      {before}
      <mark class="iv-trace-found">{found}</mark>
      {after}
    </span>
  );
}
