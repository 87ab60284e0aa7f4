import type { JSX } from 'preact';

import type { ReviewPart } from '@/features/review/part';
import type { Texts } from '@/i18n/texts';
import { Icon } from '@/ui/Icon';

interface ContentsProps {
  readonly parts: readonly ReviewPart[];
  readonly texts: Texts;
}

/** The parts of the page, to go to. */
export function Contents({ parts, texts }: ContentsProps): JSX.Element | null {
  if (parts.length < 2) return null;
  return (
    <nav class="iv-review-contents">
      <h2 class="iv-only-read">{texts.review.contents}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <button
              type="button"
              class="iv-review-to"
              onClick={(event) => goTo(event.currentTarget, part.id)}
            >
              <Icon name={part.icon} /> {part.title(texts)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** To the heading, so that who reads with the keyboard goes on from there. */
function goTo(button: HTMLElement, id: string): void {
  const heading = button
    .closest('.iv-review')
    ?.querySelector<HTMLElement>(`[data-part="${id}"] > .iv-review-heading`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
