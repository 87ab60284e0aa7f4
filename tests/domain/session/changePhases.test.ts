import { describe, expect, it } from 'vitest';

import { changePhases, type PhasesChange } from '@/domain/session/changePhases';
import { moveStep, setMinutes, toggleStep, type DraftPlan, type DraftStep } from '@/domain/session/draftPlan';
import { changeTo, planUnderWay, whyStepStays } from '@/domain/session/planUnderWay';
import { undoPhases } from '@/domain/session/undoPhases';
import { edited, refusalOf } from '../../support/edits';
import { aSession, dutch } from '../../support/sessions';
import { fivePhases, textUnderWay, underWay } from '../../support/underWay';

type Change = (steps: DraftPlan) => DraftStep[];

/** The steps of `fivePhases` that follow the second phase are C, D and E. */
const begun = textUnderWay(fivePhases, { at: 1 });

function changeOf(text: string, change: Change): PhasesChange {
  const session = underWay(fivePhases, text);
  const plan = planUnderWay(session);
  return changeTo(session, change(plan.steps), plan);
}

const changed = (text: string, change: Change): string =>
  edited(text, changePhases(aSession(text), changeOf(text, change), dutch));

const headings = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => /^## \d/.test(line))
    .map((line) => line.slice(3));

const listOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];

describe('what is written', () => {
  it('leaves a phase out: its heading, its number and its minutes', () => {
    const text = changed(begun, (steps) => toggleStep(steps, 0));
    expect(headings(text)).toEqual(['1. A', '2. B', '3. D', '4. E']);
    expect(listOf(text, 'fasen')).toBe('[1, 2, 4, 5]');
    expect(listOf(text, 'plan')).toBe('[10, 10, 10, 10]');
    expect(listOf(text, 'extra')).toBe('[0, 0, 0, 0]');
    expect(listOf(text, 'besteed')).toBe('[60, 0, 0, 0]');
  });

  it('moves a phase', () => {
    const text = changed(begun, (steps) => moveStep(steps, 0, 1));
    expect(headings(text)).toEqual(['1. A', '2. B', '3. D', '4. C', '5. E']);
    expect(listOf(text, 'fasen')).toBe('[1, 2, 4, 3, 5]');
  });

  it('changes nothing but the plan when only minutes change', () => {
    const text = changed(begun, (steps) => setMinutes(steps, 1, '7,5'));
    expect(text).toBe(begun.replace('plan: [10, 10, 10, 10, 10]', 'plan: [10, 10, 10, 7.5, 10]'));
  });

  it('puts back what was left out, in its place', () => {
    const without = changed(begun, (steps) => toggleStep(steps, 1));
    const text = changed(without, (steps) => toggleStep(steps, 1));
    expect(headings(text)).toEqual(['1. A', '2. B', '3. C', '4. D', '5. E']);
    expect(text.slice(text.indexOf('> [!question]'))).toBe(begun.slice(begun.indexOf('> [!question]')));
  });

  it('puts back the last phase before the closing sections', () => {
    const without = changed(begun, (steps) => toggleStep(steps, 2));
    expect(headings(without)).toEqual(['1. A', '2. B', '3. C', '4. D']);
    const text = changed(without, (steps) => toggleStep(steps, 2));
    expect(text.slice(text.indexOf('> [!question]'))).toBe(begun.slice(begun.indexOf('> [!question]')));
  });

  it('lets minutes that were added go along with their phase', () => {
    const more = begun.replace('extra: [0, 0, 0, 0, 0]', 'extra: [0, 0, 0, 0, 3]');
    expect(
      listOf(
        changed(more, (steps) => moveStep(steps, 2, -1)),
        'extra',
      ),
    ).toBe('[0, 0, 0, 3, 0]');
  });

  it('keeps Windows line ends', () => {
    const text = changed(begun.replaceAll('\n', '\r\n'), (steps) => moveStep(steps, 0, 1));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(headings(text)).toEqual(['1. A', '2. B', '3. D', '4. C', '5. E']);
  });
});

describe('what people wrote', () => {
  const written = begun.replace(
    '## 4. D\n',
    '## 4. Delen, maar anders\n\n- **AK** Al iets. ^iv-n00001\n\nZomaar.\n',
  );

  it('stays where it is, under its own heading with another number', () => {
    const text = changed(written, (steps) => toggleStep(steps, 0));
    expect(headings(text)).toEqual(['1. A', '2. B', '3. Delen, maar anders', '4. E']);
    expect(text).toContain('## 3. Delen, maar anders\n\n- **AK** Al iets. ^iv-n00001\n\nZomaar.\n');
  });

  it('stays while another phase moves past it', () => {
    const text = changed(written, (steps) => moveStep(steps, 0, 1));
    expect(headings(text)).toEqual(['1. A', '2. B', '3. Delen, maar anders', '4. C', '5. E']);
    expect(text).toContain(
      '## 3. Delen, maar anders\n\n- **AK** Al iets. ^iv-n00001\n\nZomaar.\n\n## 4. C\n',
    );
  });

  it('keeps its phase from being left out', () => {
    const change = changeOf(written, (steps) => toggleStep(steps, 1));
    expect(refusalOf(changePhases(aSession(written), change, dutch))).toBe('phases-changed');
  });

  it('is told as the reason', () => {
    const session = underWay(
      fivePhases,
      written.replace('besteed: [60, 0, 0, 0, 0]', 'besteed: [60, 0, 9, 0, 0]'),
    );
    const why = planUnderWay(session).steps.map((step) => whyStepStays(session, step));
    expect(why).toEqual(['begun', 'written', null]);
  });
});

describe('a note that went on in the meantime', () => {
  it('is not changed when the phase has begun', () => {
    const change = changeOf(begun, (steps) => toggleStep(steps, 0));
    const later = textUnderWay(fivePhases, { at: 2 });
    expect(refusalOf(changePhases(aSession(later), change, dutch))).toBe('phases-changed');
  });

  it('is not changed when it passes other phases by now', () => {
    const change = changeOf(begun, (steps) => toggleStep(steps, 0));
    const other = changed(begun, (steps) => moveStep(steps, 0, 1));
    expect(refusalOf(changePhases(aSession(other), change, dutch))).toBe('phases-changed');
  });
});

describe('undo', () => {
  const drop: Change = (steps) => toggleStep(moveStep(steps, 0, 1), 2);

  it('gives back every byte', () => {
    const odd = begun.replace('## 5. E\n\n', '## 5. E\n\n\n \n');
    const undo = undoPhases(aSession(odd), changeOf(odd, drop), dutch);
    expect(edited(changed(odd, drop), undo(aSession(changed(odd, drop))))).toBe(odd);
  });

  it('keeps what was written since', () => {
    const undo = undoPhases(aSession(begun), changeOf(begun, drop), dutch);
    const later = changed(begun, drop).replace('## 2. B\n', '## 2. B\n\n- **AK** Erbij. ^iv-n00001\n');
    const text = edited(later, undo(aSession(later)));
    expect(text).toBe(begun.replace('## 2. B\n', '## 2. B\n\n- **AK** Erbij. ^iv-n00001\n'));
  });

  it('does not take away a phase that has begun since', () => {
    const without = changed(begun, (steps) => toggleStep(steps, 0));
    const back: Change = (steps) => toggleStep(steps, 0);
    const undo = undoPhases(aSession(without), changeOf(without, back), dutch);
    const later = changed(without, back).replace('fase: 2', 'fase: 3');
    expect(refusalOf(undo(aSession(later)))).toBe('phases-changed');
  });
});
