import type { ComponentChildren, JSX } from 'preact';

interface NothingYetProps {
  readonly line: string;
  readonly more: string;
  readonly children?: ComponentChildren;
}

/** What stands where a line would be, and what one can do about it. */
export function NothingYet({ line, more, children }: NothingYetProps): JSX.Element {
  return (
    <div class="iv-invitation">
      <p class="iv-invitation-line">{line}</p>
      <p>{more}</p>
      {children}
    </div>
  );
}
