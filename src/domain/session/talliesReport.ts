import { asProse } from '../contributions/plainText';
import type { SessionPhase } from '../methods/expandRounds';
import type { NoteLanguage } from '../notes/noteTypes';
import { contributionsOf, type SessionNote } from './sessionNote';
import { secondsTalked } from './talkTime';
import { readTallies, tallyKinds, type TallyKind } from './talliesRead';

/** The words of the report in a note. */
const reportWords = {
  nl: {
    counted: ['Geteld', 'Keer'],
    people: ['Wie', 'Bijdragen', 'Spreektijd'],
    kinds: {
      open: 'open vragen',
      closed: 'gesloten vragen',
      leading: 'suggestieve vragen',
      why: 'waaromvragen',
      stacked: 'gestapelde vragen',
      advice: 'adviezen in de vorm van een vraag',
      interruption: 'onderbrekingen',
      silence: 'stiltes die mochten duren',
    },
  },
  en: {
    counted: ['Counted', 'Times'],
    people: ['Who', 'Contributions', 'Talk time'],
    kinds: {
      open: 'open questions',
      closed: 'closed questions',
      leading: 'leading questions',
      why: 'why questions',
      stacked: 'stacked questions',
      advice: 'advice put as a question',
      interruption: 'interruptions',
      silence: 'silences that were let be',
    },
  },
} as const satisfies Record<NoteLanguage, { kinds: Record<TallyKind, string> } & Record<string, unknown>>;

/**
 * What was observed in a session, as Markdown for its section in the note: what was counted, how often each person was
 * written down in the phases and how long they talked where that was timed, and the observer's own `words`. Numbers
 * without a judgement, a score or an order. Empty when nothing was observed.
 */
export function observationReport(
  note: SessionNote,
  phases: readonly SessionPhase[],
  words: string,
  language: NoteLanguage,
): string {
  const { tallies, talked } = note.properties;
  const counted = countedTable(tallies, language);
  const own = asProse(words);
  if (counted === '' && own === '' && talked.length === 0) return '';
  return [counted, peopleTable(note, phases, language), own].filter(Boolean).join('\n\n');
}

function countedTable(tallies: readonly string[], language: NoteLanguage): string {
  const { counted, kinds } = reportWords[language];
  const counts = readTallies(tallies);
  const rows = tallyKinds.flatMap((kind) => (counts[kind] > 0 ? [[kinds[kind], String(counts[kind])]] : []));
  return rows.length === 0 ? '' : table(counted, rows);
}

function peopleTable(note: SessionNote, phases: readonly SessionPhase[], language: NoteLanguage): string {
  const speakers = phases.flatMap((_, place) =>
    contributionsOf(note, note.phases.get(place)).flatMap(({ speaker }) => speaker ?? []),
  );
  const people = [...new Set([...note.properties.participants, ...speakers])];
  if (people.length === 0) return '';
  const [who, times, talkTime] = reportWords[language].people;
  const rows = people.map((person) => {
    const count = speakers.filter((one) => one === person).length;
    return [person, String(count), inMinutes(secondsOf(note, person))];
  });
  const isTimed = people.some((person) => secondsOf(note, person) > 0);
  const columns = isTimed ? 3 : 2;
  return table(
    [who, times, talkTime].slice(0, columns),
    rows.map((row) => row.slice(0, columns)),
  );
}

/** The seconds that a person has talked as far as the note has counted them; a stretch that still runs is not in it. */
const secondsOf = ({ properties: { talked } }: SessionNote, person: string): number =>
  secondsTalked({ talked, talking: null }, person, new Date(0));

const inMinutes = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const cells = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, line, ...rows].map(cells).join('\n');
}
