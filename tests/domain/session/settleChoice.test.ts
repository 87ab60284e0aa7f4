import { expect, it } from 'vitest';

import { changePhases } from '@/domain/session/changePhases';
import { settle, settlingNow } from '@/domain/session/settleChoice';
import { undoPhases } from '@/domain/session/undoPhases';
import { edited } from '../../support/edits';
import { aSession, dutch } from '../../support/sessions';
import { methodOf, textUnderWay, underWay } from '../../support/underWay';

const method = methodOf(
  [
    ['Verhaal'],
    ['Keuze', 'chooses:: Module'],
    ['Ideeën', 'with:: storm'],
    ['Raad', 'with:: raad'],
    ['Nog een keer', 'with:: storm, raad'],
    ['Afsluiting'],
  ],
  'choice:: Module: storm, raad\nWat past erbij?',
);

const choosing = textUnderWay(method, { at: 1 });

function settled(text: string, option: string): string {
  const session = underWay(method, text);
  const settling = settlingNow(session);
  if (!settling) throw new Error('nothing to settle');
  return edited(text, changePhases(session.note, settle(session, settling, option), dutch));
}

it('offers the choice in the phase that settles it, and only there', () => {
  expect(settlingNow(underWay(method, choosing))).toMatchObject({ chosen: 'storm' });
  expect(settlingNow(underWay(method, textUnderWay(method)))).toBeNull();
});

it('no longer offers it when what it is about has begun', () => {
  const been = choosing.replace('besteed: [60, 0, 0, 0, 0]', 'besteed: [60, 0, 5, 5, 0]');
  expect(settlingNow(underWay(method, been))).toBeNull();
});

it('offers it again, on going back, where every option has the same title', () => {
  const same = methodOf(
    [['Keuze', 'chooses:: Module'], ['Advies', 'with:: storm'], ['Advies', 'with:: raad'], ['Afsluiting']],
    'choice:: Module: storm, raad',
  );
  const been = textUnderWay(same, { at: 0 }).replace('besteed: [0, 0, 0]', 'besteed: [0, 90, 0]');
  const session = underWay(same, been);
  const settling = settlingNow(session);
  if (!settling) throw new Error('nothing to settle');
  const text = edited(been, changePhases(session.note, settle(session, settling, 'raad'), dutch));
  expect(text).toContain('besteed: [0, 90, 0]\nfasen: [1, 3, 4]\n');
  expect(text).toContain('## 2. Advies\n');
});

it('writes the phases of the option, and the title that differs', () => {
  const text = settled(choosing, 'raad');
  expect(text).toBe(
    choosing
      .replace('## 3. Ideeën', '## 3. Raad')
      .replace('besteed: [60, 0, 0, 0, 0]\n', 'besteed: [60, 0, 0, 0, 0]\nfasen: [1, 2, 4, 5, 6]\n'),
  );
  expect(settlingNow(underWay(method, text))).toMatchObject({ chosen: 'raad' });
});

it('leaves a heading that people reworded', () => {
  const reworded = choosing.replace('## 3. Ideeën', '## 3. Ons rondje');
  expect(settled(reworded, 'raad')).toContain('## 3. Ons rondje\n');
});

it('takes the minutes of the option, unless the group gave the phase its own', () => {
  const longer = methodOf(
    [
      ['Keuze', 'chooses:: Module'],
      ['Ideeën', 'with:: storm'],
      ['Raad', 'with:: raad'],
    ],
    'choice:: Module: storm, raad',
  );
  const phases = longer.phases.map((phase) => (phase.title === 'Raad' ? { ...phase, minutes: 25 } : phase));
  const other = { ...longer, phases };
  const text = textUnderWay(other);
  const planAfter = (before: string): readonly number[] => {
    const session = underWay(other, before);
    const settling = settlingNow(session);
    return settling ? settle(session, settling, 'raad').next.map(({ minutes }) => minutes) : [];
  };
  expect(planAfter(text)).toEqual([10, 25]);
  expect(planAfter(text.replace('plan: [10, 10]', 'plan: [10, 8]'))).toEqual([10, 8]);
});

it('undo gives back every byte, also the property that was not there', () => {
  const session = underWay(method, choosing);
  const settling = settlingNow(session);
  if (!settling) throw new Error('nothing to settle');
  const undo = undoPhases(session.note, settle(session, settling, 'raad'), dutch);
  const text = settled(choosing, 'raad');
  expect(edited(text, undo(aSession(text)))).toBe(choosing);
});

it('goes from one option to the other and back', () => {
  const back = settled(settled(choosing, 'raad'), 'storm');
  expect(back).toContain('## 3. Ideeën\n');
  expect(back).toContain('fasen: [1, 2, 3, 5, 6]\n');
});
