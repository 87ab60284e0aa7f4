import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface PartProps {
  readonly title: string;
  /** What is filled in, in a few words, so that it is seen while the part is folded. */
  readonly said: string;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a long form that folds to one line. What was filled in before is open. */
export function Part({ title, said, startsOpen = said !== '', children }: PartProps): JSX.Element {
  const [isOpen] = useState(startsOpen);
  return (
    <details class="iv-part" open={isOpen}>
      <summary>
        <span class="iv-part-title">{title}</span>
        {said !== '' && <span class="iv-part-said">{said}</span>}
      </summary>
      <div class="iv-part-fields">{children}</div>
    </details>
  );
}
