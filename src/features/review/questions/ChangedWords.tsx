import { Fragment } from 'preact';
import type { JSX } from 'preact';

import type { WordStretch } from '@/domain/review/questions/wordDiff';
import type { Texts } from '@/i18n/texts';

interface ChangedWordsProps {
  readonly words: Texts['reviewQuestions']['paths'];
  readonly stretches: readonly WordStretch[];
  readonly side: 'before' | 'after';
}

/**
 * One side of a question that changed: what went is struck through before, what came is underlined after. A question that
 * became quite another one stands as it is.
 */
export function ChangedWords({ words, stretches, side }: ChangedWordsProps): JSX.Element {
  const own = stretches.filter((stretch) => stretch[side] !== '');
  if (stretches.every(({ kind }) => kind !== 'same'))
    return <p class="iv-questions-words">{own.map((stretch) => stretch[side]).join(' ')}</p>;
  return (
    <p class="iv-questions-words">
      {own.map((stretch, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          {stretch.kind === 'same' && stretch[side]}
          {stretch.kind === 'removed' && (
            <del>
              <span class="iv-only-read">{words.removed}</span>
              {stretch.before}
            </del>
          )}
          {stretch.kind === 'added' && (
            <ins>
              <span class="iv-only-read">{words.added}</span>
              {stretch.after}
            </ins>
          )}
        </Fragment>
      ))}
    </p>
  );
}
