import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';
import { ChartTable, type ChartRows } from './ChartTable';
import { useWidth } from './useWidth';

export interface ChartFigureProps {
  readonly words: Texts['review']['chart'];
  readonly title: string;
  /** One honest sentence made from the numbers: what the picture shows, for who does not see it and for who does. */
  readonly summary: string;
  /** The numbers; as a function they are worked out only once somebody asks for them. */
  readonly table: ChartRows | (() => ChartRows);
  /** A picture in which marks can be walked to and pressed; otherwise it is one image to a screen reader. */
  readonly isWalked?: boolean;
  /** Where a heading right above says the same already, the title is only read aloud. */
  readonly hidesTitle?: boolean;
  /** Buttons of this picture, beside the one for the table. */
  readonly acts?: ComponentChildren;
  /** Draws the picture, an `svg` of this width in pixels. */
  readonly children: (width: number) => JSX.Element;
}

/** A picture with its title, its sentence and, one press or the key T away, its numbers as a table. */
export function ChartFigure(props: ChartFigureProps): JSX.Element {
  const { words, title, table } = props;
  const [isTable, setTable] = useState(false);
  const id = useUniqueId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPlainT(event)) return;
    event.preventDefault();
    setTable(!isTable);
  };
  return (
    <figure class="iv-chart" onKeyDown={onKeyDown}>
      <div class="iv-chart-head">
        <h3 class={props.hidesTitle ? 'iv-only-read' : 'iv-chart-title'} id={`${id}-title`}>
          {title}
        </h3>
        <div class="iv-chart-acts">
          {props.acts}
          <button
            type="button"
            class="iv-chart-switch"
            aria-pressed={isTable}
            aria-keyshortcuts="t"
            onClick={() => setTable(!isTable)}
          >
            {words.asTable} <kbd class="iv-chart-key">T</kbd>
          </button>
        </div>
      </div>
      {isTable ? <ChartTable title={title} {...rowsOf(table)} /> : <Picture id={id} {...props} />}
      <figcaption class="iv-chart-summary" id={`${id}-summary`}>
        {props.summary}
      </figcaption>
    </figure>
  );
}

const rowsOf = (table: ChartFigureProps['table']): ChartRows =>
  typeof table === 'function' ? table() : table;

function Picture({ id, isWalked = false, children }: ChartFigureProps & { id: string }): JSX.Element {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div
      class="iv-chart-picture"
      ref={ref}
      role={isWalked ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      {children(width)}
    </div>
  );
}

function isPlainT({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyped = target instanceof Element && target.matches('input, select, textarea');
  return key.toLowerCase() === 't' && !isTyped && !ctrlKey && !metaKey && !altKey;
}
