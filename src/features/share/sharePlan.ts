import type { NoteLanguage } from '@/domain/notes/noteTypes';
import {
  distinctTraces,
  replacedIn,
  tracesOfCopy,
  type CopyTrace,
  type Replacements,
} from '@/domain/sharing/copyTraces';
import { copyOf, sharedPieces } from '@/domain/sharing/sharedCopy';
import type { Finding } from '@/domain/trace/finding';
import type { ShareSource } from './shareSource';
import { choiceOf, type ShareValues } from './shareValues';

/**
 * What the form comes to: the names of what goes along, what is traceable in it and what replaces that, the copy as it will
 * be with its name, and what is traceable even then.
 */
export interface SharePlan {
  readonly pieces: readonly string[];
  readonly traces: readonly CopyTrace[];
  readonly replacements: Replacements;
  readonly name: string;
  readonly text: string;
  /** In `text`. */
  readonly marks: readonly Finding[];
  /** In the text and, where the copy has one, in its name; each once, and what is so only together. */
  readonly left: readonly Finding[];
}

/** A copy to paste has no name. */
export const hasName = ({ way }: Pick<ShareValues, 'way'>): boolean => way !== 'clipboard';

/** What stands in a trace's field. */
export const replacementOf = ({ typed }: Pick<ShareValues, 'typed'>, trace: CopyTrace): string =>
  typed[trace.key] ?? trace.replacement ?? '';

const border = '\n\n';

export function planOf(source: ShareSource, values: ShareValues, language: NoteLanguage): SharePlan {
  const pieces = sharedPieces(source.casus, choiceOf(values), language);
  const name = hasName(values) ? values.name.replace(/\s+/g, ' ').trim() : '';
  const whole = name + border + copyOf(pieces);
  const found = tracesOfCopy(whole, source.traces, source.known);
  const traces = distinctTraces(found);
  const replacements = replacementsOf(traces, values);
  const copy = replacedIn(whole, found, replacements);
  const left = tracesOfCopy(copy, source.traces, source.known);
  const from = copy.indexOf(border) + border.length;
  return {
    pieces: pieces.map(({ label }) => label),
    traces,
    replacements,
    name: copy.slice(0, from - border.length),
    text: copy.slice(from),
    marks: left
      .filter((one) => one.from >= from)
      .map((one) => ({ ...one, from: one.from - from, to: one.to - from })),
    left: [...distinctTraces(left), ...left.filter(({ kind }) => kind === 'combination')],
  };
}

function replacementsOf(traces: readonly CopyTrace[], values: ShareValues): Replacements {
  const replaced = traces.filter(({ key }) => !values.stay.includes(key));
  return new Map(replaced.map((trace) => [trace.key, replacementOf(values, trace)]));
}
