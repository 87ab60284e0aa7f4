import { Platform } from 'obsidian';
import type { JSX } from 'preact';

import type { Contribution } from '@/domain/contributions/contribution';

interface QuotedProps {
  readonly title: string;
  readonly lines: readonly Contribution[];
  /** Whose form it is: their own initials need not be said. */
  readonly initials: string;
}

/** One's own insights and starred lines of the session, beside the form to look at; nothing of it is filled in. */
export function Quoted({ title, lines, initials }: QuotedProps): JSX.Element {
  return (
    <details class="iv-reflection-quoted" open={!Platform.isPhone}>
      <summary>{title}</summary>
      {lines.map(({ id, speaker, text }) => (
        <blockquote key={id}>
          {text}
          {speaker !== null && speaker !== initials && <cite>{speaker}</cite>}
        </blockquote>
      ))}
    </details>
  );
}
