import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { ThemeCourse } from '@/domain/review/themes/themeCourse';
import type { ThemeUse } from '@/domain/review/themes/themeUses';
import type { Texts } from '@/i18n/texts';
import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import type { ReviewPartProps } from '../part';
import { Sentences } from './Sentences';

interface ThemeRowProps extends ReviewPartProps {
  readonly use: ThemeUse;
  readonly course: ThemeCourse;
}

/** A theme with how often and when last; a press away one's own sentences under it. */
export function ThemeRow({ use: { theme, mentions }, course, ...props }: ThemeRowProps): JSX.Element {
  const words = props.context.texts().reviewThemes;
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  const facts = [words.notes(mentions.length), factOf(course, words, props.today)].filter(Boolean);
  return (
    <li class="iv-themes-row">
      <button
        type="button"
        class="iv-themes-theme"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        <span class="iv-themes-told">
          <span class="iv-themes-name">{theme}</span>
          <span class="iv-themes-facts">{facts.join(', ')}</span>
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Sentences {...props} theme={theme} />}
        {isOpen && <OnlyThis {...props} theme={theme} />}
      </div>
    </li>
  );
}

function factOf(
  { state, last, usualDays }: ThemeCourse,
  words: Texts['reviewThemes'],
  today: string,
): string {
  if (last === null) return '';
  const { courses } = words;
  const day = words.day(last, today);
  if (usualDays === null) return courses.last(day);
  const every = courses.every(usualDays);
  return state === 'silent' ? courses.fellSilent(day, every) : courses.returned(day, every);
}

/** Narrows the whole review to one theme, or widens it again. */
function OnlyThis({ context, filter, setFilter, theme }: ReviewPartProps & { theme: string }): JSX.Element {
  const words = context.texts().reviewThemes;
  const isOnly = filter.theme === theme;
  return (
    <button
      type="button"
      class="iv-link-button iv-themes-only"
      onClick={() => setFilter({ theme: isOnly ? null : theme })}
    >
      {isOnly ? words.all : words.only}
    </button>
  );
}
