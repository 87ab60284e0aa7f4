import { describe, expect, it } from 'vitest';

import { readGroup } from '@/domain/groups/groupNote';
import { agreedFor, meetingAfter } from '@/domain/groups/nextMeeting';
import { dutch } from '../../support/sessions';

const type = 'intervisie/group';

describe('a group’s note', () => {
  it('is read with the names and the words of either language', () => {
    const raw = {
      type,
      leden: ['MB', ' AK '],
      'rhythm-weeks': '8',
      'volgende-bijeenkomst': '2027-01-16',
      'next-roles': ['begeleider AK', 'presenter MB'],
      agreed: '2024-11-30',
    };
    expect(readGroup(raw, dutch)).toEqual({
      members: ['MB', 'AK'],
      rhythmWeeks: 8,
      nextMeeting: '2027-01-16',
      nextRoles: { facilitator: 'AK', presenter: 'MB' },
      agreed: '2024-11-30',
    });
  });

  it('is repaired value by value', () => {
    const raw = {
      type,
      leden: 'MB',
      'ritme-weken': 'vaak',
      'volgende-bijeenkomst': 'ooit',
      afgesproken: null,
    };
    expect(readGroup(raw, dutch)).toEqual({
      members: ['MB'],
      rhythmWeeks: null,
      nextMeeting: null,
      nextRoles: {},
      agreed: null,
    });
  });

  it('is no other note', () => {
    expect(readGroup({ type: 'intervisie/casus' }, dutch)).toBeNull();
  });
});

describe('the next meeting', () => {
  it('is suggested from the rhythm, also over the end of summer time', () => {
    expect(meetingAfter('2026-10-24', { rhythmWeeks: 6 })).toBe('2026-12-05');
    expect(meetingAfter('2026-11-21', { rhythmWeeks: null })).toBeNull();
  });

  const group = { members: [], rhythmWeeks: 6, nextRoles: { facilitator: 'AK' }, agreed: null };

  it('and its roles count as agreed only while it is to come', () => {
    expect(agreedFor('2026-11-21', { ...group, nextMeeting: '2026-12-19' })).toEqual({
      nextMeeting: '2026-12-19',
      nextRoles: { facilitator: 'AK' },
    });
    expect(agreedFor('2026-11-21', { ...group, nextMeeting: '2026-11-21' })).toEqual({
      nextMeeting: null,
      nextRoles: {},
    });
  });
});
