import { noteWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PhaseClock } from './phaseClock';

/** A Markdown table of planned and real minutes per phase, with their sums. Minutes are rounded to whole ones. */
export function timeTable(
  clock: Pick<PhaseClock, 'plan' | 'spent'>,
  { language, phaseTitles }: { language: NoteLanguage; phaseTitles: readonly string[] },
): string {
  const words = noteWords[language];
  const rows = clock.plan.map((planned, phase) => [
    `${String(phase + 1)}. ${(phaseTitles[phase] ?? '').replaceAll('|', '\\|')}`,
    inMinutes(planned),
    inMinutes((clock.spent[phase] ?? 0) / 60),
  ]);
  const sums = [words.total, inMinutes(sum(clock.plan)), inMinutes(sum(clock.spent) / 60)];
  return [words.timeHead, ['---', '---:', '---:'], ...rows, sums]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const inMinutes = (minutes: number): string => String(Math.round(minutes));
