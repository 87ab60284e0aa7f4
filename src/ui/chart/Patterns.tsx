import type { JSX } from 'preact';

/** Fillings that differ without colour, from light to dark. */
export const patternNames = ['dots', 'lines', 'grid'] as const;

export type PatternName = (typeof patternNames)[number];

/** What `fill` has to say to be filled with a pattern that stands in the same picture. */
export const patternFill = (id: string, name: PatternName): string => `url(#${id}-${name})`;

/** The patterns of a picture, to be put in its `defs`; `id` is unique in the document (`useUniqueId`). */
export function Patterns({ id }: { readonly id: string }): JSX.Element {
  const shared = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <>
      <pattern id={`${id}-dots`} {...shared}>
        <circle class="iv-chart-mark" cx="2" cy="2" r="1" />
      </pattern>
      <pattern id={`${id}-lines`} {...shared} patternTransform="rotate(45)">
        <path class="iv-chart-line" d="M0 3H6" />
      </pattern>
      <pattern id={`${id}-grid`} {...shared} patternTransform="rotate(45)">
        <path class="iv-chart-line" d="M0 3H6M3 0V6" />
      </pattern>
    </>
  );
}
