import type { Contribution } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import { asProse } from '../contributions/plainText';
import { formatLocalMoment } from '../notes/moments';
import {
  closingSections,
  noteWords,
  onDemandSections,
  statusWords,
  type ClosingSection,
} from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { appendToSection } from '../text/appendToSection';
import { combine, edit, lineBreakOf, type Edit, type TextChange } from '../text/changes';
import type { Section } from '../text/sections';
import { pause, spentUpTo, type PhaseClock } from './phaseClock';
import { clockProperties } from './sessionProperties';
import { setNamed } from '../notes/setNamed';
import { partToAddTo, type SessionNote } from './sessionNote';
import { stopTalking } from './talkTime';
import { timeTable } from './timeTable';

/**
 * What a group says at the end. `actions` are whole task lines; `evaluation` holds answers 1 to 5, empty when skipped;
 * `observation` is Markdown, empty when nothing was observed.
 */
export interface Harvest {
  readonly takeAways: readonly Contribution[];
  readonly actions: readonly string[];
  readonly evaluation: readonly number[];
  readonly evaluationNote: string;
  readonly observation: string;
  readonly end: Date;
}

/** Who asks and in which words: the note's language and property names, and the titles of the phases. */
export interface NoteContext {
  readonly language: NoteLanguage;
  readonly names: PropertyNames;
  readonly phaseTitles: readonly string[];
}

/** The changes that close a session: the harvest in its sections, the time table, the properties. */
export function finishSession(note: SessionNote, harvest: Harvest, context: NoteContext): Edit {
  const blocks: [ClosingSection, string][] = [
    ['takeAways', harvest.takeAways.map((one) => formatContribution(one)).join('\n')],
    ['actions', harvest.actions.join('\n')],
    ['evaluation', asProse(harvest.evaluationNote)],
    ['observation', harvest.observation],
    ['time', timeTable(finalClock(note, harvest.end), context)],
  ];
  return combine(closeProperties(note, harvest, context), fillSections(note, blocks, context.language));
}

/** The clock with the present phase ended at `end`; a paused clock keeps the time at which it was paused. */
function finalClock(note: SessionNote, end: Date): PhaseClock {
  const { clock } = note.properties;
  return { ...pause(clock, end), spent: spentUpTo(clock, end) };
}

function closeProperties(note: SessionNote, harvest: Harvest, { language, names }: NoteContext): Edit {
  const { talked } = stopTalking(note.properties, harvest.end);
  const values = {
    ...clockProperties(finalClock(note, harvest.end)),
    timeLeft: null,
    status: statusWords[language].done,
    end: formatLocalMoment(harvest.end),
    ...(note.properties.talking === null ? {} : { talked: talked.length > 0 ? talked : null, talking: null }),
    ...(harvest.evaluation.length > 0 ? { evaluation: harvest.evaluation } : {}),
  };
  return setNamed(note.text, values, names);
}

/** Each block in its section. A section that is not there is made anew: before the first that comes after it, else at the end. */
export function fillSections(
  note: SessionNote,
  blocks: readonly [ClosingSection, string][],
  language: NoteLanguage,
): Edit {
  const filled = blocks.filter(([, block]) => block !== '');
  const anew = (name: ClosingSection, block: string): string =>
    `## ${noteWords[language][name]}\n\n${block}\n`;
  const changes = filled.flatMap(([name, block]) => {
    const section = note.closing.get(name);
    if (section) return [appendToSection(note.text, partToAddTo(note, section), block)];
    const later = laterSection(note, name);
    return later ? [insertAt(note, later.heading.from, `${anew(name, block)}\n`)] : [];
  });
  const last = filled.filter(([name]) => !note.closing.has(name) && !laterSection(note, name));
  const added = last.map(([name, block]) => `\n${anew(name, block)}`).join('');
  const before = /(?:^|\n)$/.test(note.text) ? '' : '\n';
  const atEnd = added === '' ? [] : [insertAt(note, note.text.length, before + added)];
  return edit(...changes, ...atEnd);
}

const insertAt = ({ text }: SessionNote, at: number, block: string): TextChange => ({
  from: at,
  to: at,
  insert: block.replaceAll('\n', lineBreakOf(text)),
});

/** The nearest section in the note that comes after this one in their order, where this one is made on demand only. */
function laterSection({ closing }: SessionNote, name: ClosingSection): Section | undefined {
  if (!onDemandSections.includes(name)) return undefined;
  const later = closingSections.slice(closingSections.indexOf(name) + 1);
  return later.map((one) => closing.get(one)).find((section) => section !== undefined);
}
