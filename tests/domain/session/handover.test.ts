import { expect, test } from 'vitest';

import { formatHandover, hadRole, parseHandovers, peopleHere } from '@/domain/session/handover';
import { handOver, undoHandOver } from '@/domain/session/handoverEdit';
import { presenterIn } from '@/domain/session/presenters';
import type { SessionNote } from '@/domain/session/sessionNote';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { fivePhases, textUnderWay } from '../../support/underWay';
import { aSession, dutch, evening } from '../../support/sessions';

const words = { language: 'nl', names: dutch } as const;
const note = aSession(textUnderWay(fivePhases));
const { roles } = note.properties;
const people = ['MB', 'AK', 'JV'];

function after(before: SessionNote, result: Edit): SessionNote {
  if (!result.ok) throw new Error(result.refusal);
  return aSession(applyChanges(before.text, result.changes));
}

const handed = (wanted: { people?: string[]; roles?: typeof roles }, before = note): SessionNote =>
  after(before, handOver(before, { people, roles, ...wanted }, evening, words));

test.each([
  ['20:31 begeleider AK → JV', { at: '20:31', what: 'facilitator', from: 'AK', to: 'JV' }],
  ['20:31 note-taker → JV', { at: '20:31', what: 'noteTaker', from: null, to: 'JV' }],
  ['9:05 observator RS →', { at: '9:05', what: 'observer', from: 'RS', to: null }],
  ['21:10 deelnemer AK →', { at: '21:10', what: 'participant', from: 'AK', to: null }],
])('reads %s', (text, handover) => {
  expect(parseHandovers([text])).toEqual([handover]);
});

test('leaves out what is not understood', () => {
  expect(parseHandovers(['later', '20:31 kok AK → JV', '20:31 begeleider →', 'begeleider AK → JV'])).toEqual(
    [],
  );
});

test.each(['nl', 'en'] as const)('reads what it writes in %s', (language) => {
  const texts = ['20:31 begeleider AK → JV', '20:31 notulist → JV', '20:31 deelnemer LH →'];
  const written = parseHandovers(texts).map((one) => formatHandover(one, language));
  expect(parseHandovers(written)).toEqual(parseHandovers(texts));
});

test('gives a role to another and keeps when that was', () => {
  const { properties } = handed({ roles: { ...roles, facilitator: 'JV' } });
  expect(properties.roles).toEqual({ presenter: 'MB', facilitator: 'JV' });
  expect(properties.handovers).toEqual(['20:02 begeleider AK → JV']);
});

test('touches only what changes', () => {
  const changed = handed({ roles: { ...roles, facilitator: 'JV', noteTaker: 'AK' } }).text.split('\n');
  const before = note.text.split('\n');
  const other = changed.filter((line) => !before.includes(line));
  expect(other).toEqual([
    'begeleider: JV',
    'notulist: AK',
    'overdrachten: [20:02 begeleider AK → JV, 20:02 notulist → AK]',
  ]);
});

test('writes nothing when everything is as it was', () => {
  expect(handed({}).text).toBe(note.text);
});

test('takes a role away from someone who leaves, and keeps them as a participant', () => {
  const { properties } = handed({ people: ['MB', 'JV'], roles: { presenter: 'MB' } });
  expect(properties.participants).toEqual(['MB', 'AK', 'JV']);
  expect(properties.handovers).toEqual(['20:02 begeleider AK →', '20:02 deelnemer AK →']);
  expect(peopleHere(properties)).toEqual(['MB', 'JV']);
});

test('lets someone join who was absent', () => {
  const before = aSession(textUnderWay(fivePhases, { absent: ['RS', 'LH'] }));
  const { properties } = handed({ people: [...people, 'RS'] }, before);
  expect(properties.participants).toEqual(['MB', 'AK', 'JV', 'RS']);
  expect(properties.absent).toEqual(['LH']);
  expect(peopleHere(properties)).toContain('RS');
});

test('lets someone who left come back', () => {
  const left = handed({ people: ['MB', 'JV'] });
  expect(peopleHere(handed({ people }, left).properties)).toEqual(people);
});

test('keeps the order in which the presenter moves on when someone leaves', () => {
  const left = handed({ people: ['MB', 'JV'] }).properties;
  expect([1, 2, 3].map((round) => presenterIn(left, round))).toEqual(['MB', 'AK', 'JV']);
});

test('knows everyone who had a role', () => {
  const handovers = ['20:31 begeleider AK → JV', '20:50 facilitator JV → RS', '20:50 notulist → AK'];
  const session = { roles: { facilitator: 'RS' }, handovers };
  expect(hadRole(session, 'facilitator')).toEqual(['AK', 'JV', 'RS']);
  expect(hadRole(session, 'noteTaker')).toEqual(['AK']);
  expect(hadRole(session, 'observer')).toEqual([]);
});

const wanted = { people: ['MB', 'JV', 'RS'], roles: { presenter: 'MB', facilitator: 'JV' } };

test('is taken back in one go', () => {
  const undo = undoHandOver(note, wanted, evening, words);
  const changed = handed(wanted);
  expect(after(changed, undo(changed)).text).toBe(note.text);
});

test('is not taken back when roles have changed since', () => {
  const undo = undoHandOver(note, wanted, evening, words);
  const changed = aSession(handed(wanted).text.replace('begeleider: JV', 'begeleider: RS'));
  expect(undo(changed)).toEqual({ ok: false, refusal: 'properties-changed' });
});

test('is refused when the properties can’t be read', () => {
  const broken = { ...note, text: note.text.replace('status:', 'status: [') };
  expect(handOver(broken, wanted, evening, words)).toEqual({ ok: false, refusal: 'unreadable-properties' });
});
