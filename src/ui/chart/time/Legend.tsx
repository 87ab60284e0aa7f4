import type { JSX } from 'preact';

import { Mark } from '@/ui/chart/Mark';
import type { SignLook } from './signLook';

/** A sign and what it means. */
export type LegendEntry = readonly [look: SignLook, text: string];

/** What the signs of a picture mean. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }): JSX.Element => (
  <ul class="iv-chart-legend">
    {entries.map(([look, text]) => (
      <li key={text}>
        <svg width="16" height="16" aria-hidden="true">
          <Mark shape={look.shape} x={8} y={8} size={5} class={look.class} />
        </svg>{' '}
        {text}
      </li>
    ))}
  </ul>
);
