import type { JSX } from 'preact';

import type { ReviewPartProps } from '../part';
import { Kinds } from './Kinds';
import { Paths } from './Paths';

/** How one's questions changed, and which kinds of questions one asks others. */
export function QuestionsPart(props: ReviewPartProps): JSX.Element {
  return (
    <div class="iv-questions">
      <Paths {...props} />
      <Kinds {...props} />
    </div>
  );
}
