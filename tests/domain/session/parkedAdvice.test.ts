import { describe, expect, it } from 'vitest';

import type { AdviceRule } from '@/domain/methods/method';
import { moveLine } from '@/domain/session/lineEdits';
import { asAdvice, canParkNow, isParked, parkedBefore, parkObstacle } from '@/domain/session/parkedAdvice';
import type { SessionHere } from '@/domain/session/phaseLines';
import { findContribution, type SessionNote } from '@/domain/session/sessionNote';
import { aContribution } from '../../support/contributions';
import { edited } from '../../support/edits';
import { aPhase, aSession, inPhase } from '../../support/sessions';

const body = [
  '## 1. A\n\n- **AK** Waarom bel je niet? ^iv-q00001\n- **JV** Bel haar. ^iv-d00001\n',
  '## 2. B\n\n- **RS** Schrijf haar. ^iv-d00002\n',
  '## 3. C\n\n- **AK** Wacht. ^iv-d00003\n',
].join('\n');

/** A session in its second phase, of three with these rules for advice. */
const withRules = (note: SessionNote, ...rules: AdviceRule[]): SessionHere => ({
  note,
  phases: rules.map((advice) => aPhase({ advice, captures: ['advice'] })),
});

const idsOf = (session: SessionHere): string[] => parkedBefore(session).map(({ id }) => id);
const lineOf = ({ note }: SessionHere, id: string): NonNullable<ReturnType<typeof findContribution>> => {
  const line = findContribution(note, id);
  if (!line) throw new Error('no such line');
  return line;
};

describe('advice is parked', () => {
  it.each([
    ['where it is parked', 'parked', true],
    ['where it is barred', 'barred', true],
    ['not where it may be given', 'allowed', false],
  ] as const)('%s', (_, rule, wanted) => {
    const session = withRules(aSession(body), rule, 'allowed', 'allowed');
    expect(isParked(session, lineOf(session, 'iv-d00001'))).toBe(wanted);
  });

  it('not outside the phases', () => {
    const session = withRules(aSession('- **AK** Bel. ^iv-d00001\n\n## 1. A\n'), 'barred');
    expect(isParked(session, lineOf(session, 'iv-d00001'))).toBe(false);
  });
});

describe('parking', () => {
  it.each([
    ['is for a line where advice waits', 'iv-q00001', 'barred', null],
    ['is done already', 'iv-d00001', 'parked', 'is-parked'],
    ['is not needed where advice may be given', 'iv-q00001', 'allowed', 'advice-is-welcome'],
  ] as const)('%s', (_, id, rule, wanted) => {
    const session = withRules(aSession(body), rule, 'allowed', 'allowed');
    expect(parkObstacle(session, lineOf(session, id))).toBe(wanted);
  });

  it('makes a line advice with its own words and speaker, and without its mark', () => {
    const parked = asAdvice(aContribution({ mark: 'warm', chosen: true }), 'iv-d12345');
    expect(parked).toEqual(aContribution({ id: 'iv-d12345', kind: 'advice', mark: null, chosen: true }));
  });

  it('of what is typed goes by the phase of now', () => {
    const note = aSession(body);
    expect(canParkNow(withRules(note, 'barred', 'allowed', 'barred'))).toBe(false);
    expect(canParkNow(withRules(note, 'allowed', 'barred', 'allowed'))).toBe(true);
  });
});

describe('in the phase for advice', () => {
  it('comes back what was parked before it, and nothing that comes later', () => {
    expect(idsOf(withRules(aSession(body), 'barred', 'allowed', 'barred'))).toEqual(['iv-d00001']);
  });

  it('does not come back what was given where it may be', () => {
    expect(idsOf(withRules(aSession(body), 'allowed', 'allowed', 'allowed'))).toEqual([]);
  });

  it('comes back nothing where advice must wait still', () => {
    expect(idsOf(withRules(aSession(body), 'barred', 'parked', 'barred'))).toEqual([]);
  });

  it('does not come back what was parked in another round', () => {
    const { note } = withRules(aSession(body));
    const [first, second] = [
      aPhase({ advice: 'barred', round: 1 }),
      aPhase({ captures: ['advice'], advice: 'allowed' }),
    ];
    expect(idsOf({ note, phases: [first, { ...second, round: 2 }] })).toEqual([]);
    expect(idsOf({ note, phases: [first, { ...second, round: 1 }] })).toEqual(['iv-d00001']);
    expect(idsOf({ note, phases: [first, { ...second, round: null }] })).toEqual(['iv-d00001']);
  });

  it('stays off the list once it is taken up', () => {
    const note = aSession(body);
    const taken = aSession(edited(note.text, moveLine(note, 'iv-d00001', inPhase(1, 'B'))));
    expect(idsOf(withRules(taken, 'barred', 'allowed', 'barred'))).toEqual([]);
  });
});
