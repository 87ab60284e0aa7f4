import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { themeUses } from '@/domain/review/themes/themeUses';
import type { ReviewPartProps } from '../part';
import { LastRename } from './LastRename';
import { LikeThemes } from './LikeThemes';
import { ThemeCourses } from './ThemeCourses';
import { ThemeHeatFigure } from './ThemeHeatFigure';
import { useFollowedTheme } from './useFollowedTheme';

/** Which themes there are and when, which come back and which fell silent, and other words for them in all notes. */
export function ThemesPart(props: ReviewPartProps): JSX.Element {
  const { context, records, all } = props;
  useFollowedTheme(props);
  const uses = useMemo(() => themeUses(records), [records]);
  const everywhere = useMemo(() => themeUses(all), [all]);
  const words = context.texts().reviewThemes;
  if (everywhere.length === 0) return <NoThemes {...props} />;
  return (
    <div class="iv-themes">
      {uses.length === 0 ? (
        <p class="iv-themes-quiet">{words.noneHere}</p>
      ) : (
        <ThemeHeatFigure {...props} uses={uses} />
      )}
      <ThemeCourses {...props} uses={uses} />
      <LikeThemes context={context} themes={everywhere.map(({ theme }) => theme)} />
      <LastRename context={context} open={props.open} />
    </div>
  );
}

function NoThemes({ context, doors }: ReviewPartProps): JSX.Element {
  const words = context.texts().reviewThemes;
  return (
    <div class="iv-themes">
      <p>{words.empty(context.propertyNames().toWrite('themes'))}</p>
      <button type="button" onClick={doors.newCasus}>
        {words.newCasus}
      </button>
      <LastRename context={context} open={() => undefined} />
    </div>
  );
}
