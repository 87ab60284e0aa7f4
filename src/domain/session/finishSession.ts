import type { Contribution } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import { asProse } from '../contributions/plainText';
import { readProperties, setProperties } from '../notes/frontmatter';
import { formatLocalMoment } from '../notes/moments';
import { noteWords, statusWords, type ClosingSection } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { appendToSection } from '../text/appendToSection';
import { combine, edit, lineBreakOf, refuse, type Edit } from '../text/changes';
import { pause, spentUpTo, type PhaseClock } from './phaseClock';
import { clockProperties } from './sessionProperties';
import { namedChanges } from '../notes/namedChanges';
import { partToAddTo, type SessionNote } from './sessionNote';
import { timeTable } from './timeTable';

/** What a group says at the end. `actions` are whole task lines; `evaluation` holds answers 1 to 5, empty when skipped. */
export interface Harvest {
  readonly takeAways: readonly Contribution[];
  readonly actions: readonly string[];
  readonly evaluation: readonly number[];
  readonly evaluationNote: string;
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
  const raw = readProperties(note.text);
  if (raw === null) return refuse('unreadable-properties');
  const values = {
    ...clockProperties(finalClock(note, harvest.end)),
    timeLeft: null,
    status: statusWords[language].done,
    end: formatLocalMoment(harvest.end),
    ...(harvest.evaluation.length > 0 ? { evaluation: harvest.evaluation } : {}),
  };
  return setProperties(note.text, namedChanges(values, raw, names));
}

function fillSections(
  note: SessionNote,
  blocks: readonly [ClosingSection, string][],
  language: NoteLanguage,
): Edit {
  const filled = blocks.filter(([, block]) => block !== '');
  const present = filled.flatMap(([name, block]) => {
    const section = note.closing.get(name);
    return section ? [appendToSection(note.text, partToAddTo(note, section), block)] : [];
  });
  const missing = filled.filter(([name]) => !note.closing.has(name));
  const anew = missing.map(([name, block]) => `\n## ${noteWords[language][name]}\n\n${block}\n`).join('');
  const at = note.text.length;
  const nl = lineBreakOf(note.text);
  const before = /(?:^|\n)$/.test(note.text) ? '' : '\n';
  const added = anew === '' ? [] : [{ from: at, to: at, insert: (before + anew).replaceAll('\n', nl) }];
  return edit(...present, ...added);
}
