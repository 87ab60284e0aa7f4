import type { JSX } from 'preact';

import type { PathProps } from './Paths';
import { CasusDoor } from './CasusDoor';

/** A question that stayed as it was, on one line with its casus. */
export function SamePath(props: PathProps): JSX.Element {
  const { steps } = props.path;
  return (
    <li class="iv-questions-same">
      <q class="iv-questions-words">{steps[0]?.question}</q>
      <CasusDoor {...props} />
    </li>
  );
}
