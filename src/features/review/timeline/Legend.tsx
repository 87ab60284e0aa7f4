import type { JSX } from 'preact';

import { timelineKinds } from '@/domain/review/timeline/items';
import type { Texts } from '@/i18n/texts';
import { Mark } from '@/ui/chart/Mark';
import { looks, type SignLook } from './signLook';

/** What the signs mean, where the lines do not say so already. */
export function Legend({ words }: { readonly words: Texts['reviewTimeline'] }): JSX.Element {
  return (
    <ul class="iv-timeline-legend">
      {timelineKinds.map((kind) => (
        <Entry key={kind} look={looks.kind(kind)} text={words.kinds[kind]} />
      ))}
      <Entry look={looks.alone()} text={words.alone} />
      <Entry look={looks.mixed()} text={words.mixed} />
    </ul>
  );
}

function Entry({ look, text }: { readonly look: SignLook; readonly text: string }): JSX.Element {
  return (
    <li>
      <svg width="16" height="16" aria-hidden="true">
        <Mark shape={look.shape} x={8} y={8} size={5} class={look.class} />
      </svg>{' '}
      {text}
    </li>
  );
}
