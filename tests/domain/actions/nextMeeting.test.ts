import { describe, expect, test } from 'vitest';

import { isNextMeeting, nextMeetingOf, type NextMeeting } from '@/domain/actions/nextMeeting';
import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { indexedFromText } from '../../support/indexedNote';

describe('words that mean the next meeting', () => {
  test.each([
    'voor de volgende bijeenkomst',
    'Vóór de volgende bijeenkomst ',
    'volgende bijeenkomst',
    'de eerstvolgende intervisie',
    'volgende keer',
    'uiterlijk bij de volgende sessie',
    'before the next meeting',
    'By our next session',
    'next time',
  ])('%s', (words) => expect(isNextMeeting(words)).toBe(true));

  test.each(['', 'volgende week', 'de dag voor de volgende bijeenkomst', 'next Friday', 'bijeenkomst'])(
    'but not %j',
    (words) => expect(isNextMeeting(words)).toBe(false),
  );
});

const note = (properties: string): string => `---\n${properties}\n---\n`;
const files = {
  'Noord.md': note('type: intervisie/group\nvolgende-bijeenkomst: 2026-12-12'),
  'Zuid.md': note('type: intervisie/group\nnext-meeting: 2026-11-25'),
  'Oost.md': note('type: intervisie/group'),
  'Sessie.md': note('type: intervisie/session\ngroep: "[[Noord]]"'),
  'Vorige.md': note('type: intervisie/session\ngroep: "[[Zuid]]"'),
  'Zonder dag.md': note('type: intervisie/casus\ngroep: "[[Oost]]"'),
  'Reflectie.md': note('type: intervisie/reflection\nsessie: "[[Sessie]]"'),
  'Alleen.md': note('type: intervisie/reflection'),
  'Verdwaald.md': note('type: intervisie/casus\ngroep: "[[Weg]]"'),
};

function meetingOf(...paths: string[]): NextMeeting {
  const set = Object.entries(files).map(([path, text]) => indexedFromText(path, text));
  const index = changeIndex(newIndex(), { set, removed: [] });
  const resolve = (target: string): string | null => (`${target}.md` in files ? `${target}.md` : null);
  return nextMeetingOf(paths, index, { names: propertyNames('nl'), resolve }, '2026-11-25');
}

const known = { is: 'known', day: '2026-12-12' };

test.each<[string, string[], object]>([
  ['of its group', ['Sessie.md'], known],
  ['through its session', ['Reflectie.md'], known],
  ['of the second note, where the first has no group', ['Alleen.md', 'Sessie.md'], known],
  ['is not one of today', ['Vorige.md'], { is: 'no-day' }],
  ['is not known without a day', ['Zonder dag.md'], { is: 'no-day' }],
  ['is not known without a group', ['Alleen.md'], { is: 'no-group' }],
  ['is not known of a group without a note', ['Verdwaald.md'], { is: 'no-group' }],
  ['is not known of a note that is not ours', ['Dagboek.md'], { is: 'no-group' }],
])('the next meeting %s', (_, paths, meeting) => {
  expect(meetingOf(...paths)).toEqual(meeting);
});
