import type { IndexedNote } from '../../index/vaultIndex';
import { linkedNote } from '../../index/links';
import { statusOf, statusWords } from '../../notes/noteWords';
import { readProperties } from '../../notes/frontmatter';
import { readProperty, type PropertyNames, type RawProperties } from '../../notes/propertyNames';
import { setNamed } from '../../notes/setNamed';
import { refuse } from '../../text/changes';
import { isChecked, type CheckedVault } from '../checkedVault';
import { notesOf, type Steps } from '../steps';
import { problem, wholeValue, type Problem } from '../problem';
import { asText } from '../valueEdit';
import type { Check } from './check';

/** Sessions of one group that run at once: all but the one that started last are told. */
export const twoRunning: Check = {
  *find(vault) {
    const byGroup = new Map<string, IndexedNote[]>();
    yield* findRunning(vault, byGroup);
    for (const notes of byGroup.values()) yield* allButLast(notes, vault);
  },
  mends: (_, { vault, language }) => {
    const { names } = vault.reading;
    const to = statusWords[language].done;
    return [
      {
        way: 'status',
        to,
        change: (text) => {
          const raw = readProperties(text);
          if (raw !== null && !isRunning(raw, names)) return refuse('line-changed');
          return setNamed(text, { status: to, phaseEnds: null }, names);
        },
      },
    ];
  },
};

const isRunning = (raw: RawProperties, names: PropertyNames): boolean =>
  statusOf(readProperty(raw, names, 'status')) === 'running';

/** Puts the sessions that run with their groups. */
function* findRunning(vault: CheckedVault, byGroup: Map<string, IndexedNote[]>): Steps {
  for (const note of notesOf(vault, 'session')) {
    const runs = isRunning(note.properties, vault.reading.names) && isChecked(vault, note);
    const group = runs ? linkedNote(note, 'group', vault.reading) : null;
    if (group !== null) byGroup.set(group, [...(byGroup.get(group) ?? []), note]);
    yield null;
  }
}

function allButLast(notes: readonly IndexedNote[], { reading }: CheckedVault): Problem[] {
  const startOf = ({ properties, path }: IndexedNote): string =>
    `${asText(readProperty(properties, reading.names, 'start'))} ${path}`;
  const inOrder = [...notes].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const last = inOrder.at(-1);
  return inOrder.slice(0, -1).map(({ path, properties }) =>
    problem({
      kind: 'two-running',
      path,
      place: { at: 'property', id: 'status', item: wholeValue },
      found: asText(readProperty(properties, reading.names, 'status')),
      leavesOut: 'nothing',
      others: last ? [last.path] : [],
    }),
  );
}
