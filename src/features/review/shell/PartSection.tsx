import type { JSX } from 'preact';

import type { ReviewPart, ReviewPartProps } from '@/features/review/part';
import { useUniqueId } from '@/ui/useUniqueId';
import { useSeen } from './useSeen';

interface PartSectionProps extends ReviewPartProps {
  readonly part: ReviewPart;
  readonly isFirst: boolean;
}

/** A part of the review with its heading. What stands further down is drawn when it comes near. */
export function PartSection({ part, isFirst, ...props }: PartSectionProps): JSX.Element {
  const [ref, isSeen] = useSeen(isFirst);
  const id = useUniqueId();
  const { Part } = part;
  return (
    <section class="iv-review-part" aria-labelledby={id} ref={ref} data-part={part.id}>
      <h2 class="iv-review-heading" id={id} tabIndex={-1}>
        {part.title(props.context.texts())}
      </h2>
      {isSeen ? <Part {...props} /> : <div class="iv-review-waiting" />}
    </section>
  );
}
