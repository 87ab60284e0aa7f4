import type { ComponentChildren, JSX } from 'preact';
import { useUniqueId } from './useUniqueId';

interface GroupProps {
  readonly label: string;
  /** Shows the label to everyone, with this class. */
  readonly labelClass?: string;
  readonly class: string;
  readonly role?: 'group' | 'radiogroup';
  readonly children: ComponentChildren;
}

/** Controls that belong together. Not by `aria-label`: Obsidian shows that on hover. */
export function Group({
  label,
  labelClass = 'iv-only-read',
  role = 'group',
  class: className,
  children,
}: GroupProps): JSX.Element {
  const id = useUniqueId();
  return (
    <div class={className} role={role} aria-labelledby={id}>
      <span class={labelClass} id={id}>
        {label}
      </span>
      {children}
    </div>
  );
}
