import type { JSX } from 'preact';

import { Icon } from './Icon';

interface IconButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** A button that shows an icon only; its label is the hover title and what a screen reader says. */
export function IconButton({ icon, label, onClick, pressed, disabled }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="clickable-icon iv-icon-button"
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
