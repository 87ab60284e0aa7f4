import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Records } from '@/domain/records/records';
import type { ReviewFilter } from '@/domain/review/filter';
import type { Texts } from '@/i18n/texts';

/** Where the review leads to, in other features. */
export interface ReviewDoors {
  readonly newCasus: () => void;
  /** Shows the page of a method, by its id. */
  readonly showMethod: (id: string) => void;
  /** Lists the notes in which something can't be read; absent as long as there is no such list. */
  readonly checkNotes?: () => void;
  /** How many notes can't be read, and so count nowhere; found from when somebody looks. */
  readonly leftOut?: ReadonlySignal<number>;
}

/** What every part of the review is given. */
export interface ReviewPartProps {
  readonly context: Context;
  /** What the filter lets through. */
  readonly records: Records;
  readonly all: Records;
  readonly filter: ReviewFilter;
  /** Narrows or widens the whole review, such as to one theme. */
  readonly setFilter: (change: Partial<ReviewFilter>) => void;
  /** An ISO day. */
  readonly today: string;
  /** Opens a note, at the line with this block id when one is given. */
  readonly open: (path: string, line?: string) => void;
  readonly doors: ReviewDoors;
}

/** A part of the review as the page lists it: its heading comes from the page, not from the part itself. */
export interface ReviewPart {
  readonly id: string;
  /** The name of a Lucide icon. */
  readonly icon: string;
  readonly title: (texts: Texts) => string;
  readonly Part: (props: ReviewPartProps) => JSX.Element | null;
}
