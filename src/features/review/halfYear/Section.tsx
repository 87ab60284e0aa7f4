import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly title: string;
  /** What stands there instead of a list, when it holds nothing. */
  readonly none: string;
  readonly children: readonly ComponentChildren[];
  /** Under the title, before the list. */
  readonly before?: ComponentChildren;
}

/** A paragraph of the half-year: a title and a list, or one sentence when there is nothing. */
export function Section({ title, none, children, before }: SectionProps): JSX.Element {
  return (
    <section class="iv-half-year-section">
      <h3 class="iv-half-year-title">{title}</h3>
      {before}
      {children.length === 0 && !before && <p class="iv-half-year-none">{none}</p>}
      {children.length > 0 && <ul class="iv-half-year-list">{children}</ul>}
    </section>
  );
}

interface DoorProps {
  readonly text: string;
  readonly onClick: () => void;
  /** Whether what follows is about it. */
  readonly isTitle?: boolean;
}

/** A door to a note. */
export function Door({ text, onClick, isTitle = false }: DoorProps): JSX.Element {
  const look = isTitle ? 'iv-link-button iv-half-year-door iv-is-title' : 'iv-link-button iv-half-year-door';
  return (
    <button type="button" class={look} onClick={onClick}>
      {text}
    </button>
  );
}
