import { describe, expect, it } from 'vitest';

import { silenceIn } from '@/domain/session/silence';
import { privateTo } from '@/domain/session/silencePrivate';
import { aPhase } from '../../support/sessions';

const people = { participants: ['MB', 'AK', 'JV'], roles: { presenter: 'MB', noteTaker: 'JV' } };
const listening = aPhase({ silent: ['presenter'], silence: 'listens' });

describe('the silence of a phase', () => {
  it('is none when everyone may speak', () => {
    expect(silenceIn(people, aPhase())).toBeNull();
  });

  it('has the presenter by initials, and the note-taker who writes along', () => {
    expect(silenceIn(people, listening)).toEqual({
      how: 'listens',
      silent: [{ person: 'MB' }],
      presenter: { person: 'MB' },
      writer: 'JV',
    });
  });

  it('has the presenter of this round', () => {
    const inRound = silenceIn(people, { ...listening, round: 2 });
    expect(inRound).toMatchObject({ silent: [{ person: 'AK' }], presenter: { person: 'AK' } });
  });

  it('names a role when nobody is known to have it', () => {
    const unknown = silenceIn({ participants: [], roles: {} }, listening);
    expect(unknown).toMatchObject({ silent: [{ role: 'presenter' }], writer: null });
  });

  it('lets the participants be the participants', () => {
    const now = silenceIn(people, aPhase({ silent: ['participants'], silence: 'listens' }));
    expect(now).toMatchObject({ silent: [{ role: 'participants' }], presenter: null });
  });

  it('asks for someone else to write when the presenter is the note-taker', () => {
    const roles = { presenter: 'MB', noteTaker: 'MB' };
    expect(silenceIn({ ...people, roles }, listening)?.writer).toBeNull();
  });

  it.each([{ takesNotes: false }, { isPrivate: true }])(
    'has nobody write where nothing is written: %o',
    (parts) => {
      expect(silenceIn(people, { ...listening, ...parts })?.presenter).toBeNull();
    },
  );
});

describe('a private phase', () => {
  const inGroup = (initials: string): { initials: string; isAlone: boolean } => ({
    initials,
    isAlone: false,
  });

  it('is mine when I present, however my initials are typed', () => {
    expect(privateTo(people, listening, inGroup('mb')).is).toBe('mine');
  });

  it('is the presenter’s when I do not, also in a round in which another presents', () => {
    expect(privateTo(people, listening, inGroup('AK'))).toEqual({ is: 'theirs', presenter: 'MB' });
    expect(privateTo(people, { round: 2 }, inGroup('MB'))).toEqual({ is: 'theirs', presenter: 'AK' });
  });

  it('is mine when I am alone', () => {
    const alone = { initials: '', isAlone: true };
    expect(privateTo({ participants: [], roles: {} }, listening, alone).is).toBe('mine');
  });

  it('is unclear when no initials are set, or nobody is known to present', () => {
    expect(privateTo(people, listening, inGroup('')).is).toBe('unclear');
    expect(privateTo({ participants: [], roles: {} }, listening, inGroup('MB')).is).toBe('unclear');
  });
});
