import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { likeThemes } from '@/domain/review/themes/likeThemes';
import { MoreButton } from '../MoreButton';
import { useMore } from '../useMore';
import { openRenameForm } from './renameForm';

interface LikeThemesProps {
  readonly context: Context;
  /** All themes, those most used first. */
  readonly themes: readonly string[];
}

/** Themes that may be one word, to be put together or not, and the way to rename any. */
export function LikeThemes({ context, themes }: LikeThemesProps): JSX.Element {
  const words = context.texts().reviewThemes;
  const groups = useMemo(() => likeThemes(themes), [themes.join('\n')]);
  const { shown, left, more } = useMore(groups, 3, 10);
  return (
    <>
      {groups.length > 0 && (
        <section>
          <h3 class="iv-themes-heading">{words.like.title}</h3>
          <p class="iv-themes-quiet">{words.like.about}</p>
          <ul class="iv-themes-likes">
            {shown.map((group) => (
              <li key={group.join('\n')}>
                <span>{group.join(' · ')}</span>
                <button type="button" class="iv-link-button" onClick={() => openRenameForm(context, group)}>
                  {words.like.button} <span class="iv-only-read">{words.like.which(group)}</span>
                </button>
              </li>
            ))}
          </ul>
          <MoreButton left={left} more={more} words={words.more} />
        </section>
      )}
      <p class="iv-themes-rename">
        <button type="button" onClick={() => openRenameForm(context)}>
          {words.rename.button}
        </button>
      </p>
    </>
  );
}
