import { describe, expect, test } from 'vitest';

import {
  dueToday,
  sectionsOf,
  withGroups,
  type GroupedAction,
  type Listing,
} from '@/domain/actions/groupActions';
import { listActions } from '@/domain/actions/listActions';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { indexedFromText } from '../../support/indexedNote';

const note = (properties: string, ...lines: string[]): string =>
  `---\n${properties}\n---\n\n${lines.join('\n')}\n`;
const files = {
  'Noord.md': note('type: intervisie/group'),
  'Zuid.md': note('type: intervisie/group'),
  'Stil.md': note('type: intervisie/casus\ngroep: "[[Noord]]"'),
  'Druk.md': note('type: intervisie/casus', '- [ ] later 📅 2026-12-24 ^iv-xaaaaa'),
  'Sessie.md': note(
    'type: intervisie/session\ngroep: "[[Zuid]]"\ncasus: "[[Stil]]"',
    '- [ ] **MB** vandaag 📅 2026-11-25 ^iv-xbbbbb',
    '- [ ] **AK** te laat 📅 2026-11-20 ^iv-xccccc',
  ),
  'Dagboek.md': note(
    '',
    '- [ ] **AK** bij Stil [[Stil]] 📅 2026-11-27 ^iv-xddddd',
    '- [ ] zomaar ^iv-xeeeee',
  ),
};

function all(): GroupedAction[] {
  const set = Object.entries(files).map(([path, text]) => indexedFromText(path, text));
  const index = changeIndex(newIndex(), { set, removed: [] });
  const resolve = (target: string): string | null => (`${target}.md` in files ? `${target}.md` : null);
  const reading = { names: propertyNames('nl'), resolve };
  return withGroups(
    listActions(index, () => true, reading),
    index,
    reading,
  );
}

const sections = (by: Listing, me = ''): [string | null, string[]][] =>
  sectionsOf(all(), by, { today: '2026-11-25', me }).map(({ of, actions }) => [
    of,
    actions.map(({ text }) => text.replace(/ \[.*/, '')),
  ]);

describe('a list of actions', () => {
  test('by due day', () => {
    expect(sections('due')).toEqual([
      ['overdue', ['te laat']],
      ['today', ['vandaag']],
      ['week', ['bij Stil']],
      ['later', ['later']],
      ['none', ['zomaar']],
    ]);
  });

  test('by casus, that with the soonest due first and those without last', () => {
    expect(sections('casus')).toEqual([
      ['Stil.md', ['te laat', 'vandaag', 'bij Stil']],
      ['Druk.md', ['later']],
      [null, ['zomaar']],
    ]);
  });

  test('by group, of the note itself or else of its casus', () => {
    expect(sections('group')).toEqual([
      ['Zuid.md', ['te laat', 'vandaag']],
      ['Noord.md', ['bij Stil']],
      [null, ['later', 'zomaar']],
    ]);
  });

  test('by person in order of name, me first', () => {
    expect(sections('person').map(([of]) => of)).toEqual(['AK', 'MB', null]);
    expect(sections('person', 'MB')).toEqual([
      ['MB', ['vandaag']],
      ['AK', ['te laat', 'bij Stil']],
      [null, ['later', 'zomaar']],
    ]);
  });
});

test('what is due today is also what was due before', () => {
  expect(dueToday(all(), '2026-11-25').map(({ text }) => text)).toEqual(['te laat', 'vandaag']);
  expect(dueToday(all(), '2026-11-19')).toEqual([]);
});
