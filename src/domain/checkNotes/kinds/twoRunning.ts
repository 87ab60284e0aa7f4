import type { IndexedNote } from '../../index/vaultIndex';
import { linkedNote } from '../../index/links';
import { statusOf, statusWords } from '../../notes/noteWords';
import { readProperties } from '../../notes/frontmatter';
import { readProperty, type PropertyNames, type RawProperties } from '../../notes/propertyNames';
import { setNamed } from '../../notes/setNamed';
import { refuse } from '../../text/changes';
import { notesToCheck, type CheckedVault } from '../checkedVault';
import { problem, wholeValue } from '../problem';
import { asText } from '../valueEdit';
import type { Check } from './check';

/** Sessions of one group that run at once: all but the one that started last are told. */
export const twoRunning: Check = {
  find: (vault) => [...runningByGroup(vault).values()].flatMap((notes) => allButLast(notes, vault)),
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

function runningByGroup(vault: CheckedVault): Map<string, IndexedNote[]> {
  const found = new Map<string, IndexedNote[]>();
  for (const note of notesToCheck(vault, ['session'])) {
    if (!isRunning(note.properties, vault.reading.names)) continue;
    const group = linkedNote(note, 'group', vault.reading);
    if (group !== null) found.set(group, [...(found.get(group) ?? []), note]);
  }
  return found;
}

function allButLast(notes: readonly IndexedNote[], { reading }: CheckedVault): ReturnType<typeof problem>[] {
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
