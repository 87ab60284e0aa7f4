import { describe, expect, test } from 'vitest';

import { parseAction, type Action } from '@/domain/actions/actionLine';
import { answerAction, completeAction, takeAnswerBack } from '@/domain/actions/complete';
import type { LookBack } from '@/domain/actions/lookBack';
import { repeats, untickRepeating } from '@/domain/actions/repeating';
import { applyChanges, type Edit } from '@/domain/text/changes';

const line = '- [ ] **MB** Bel de moeder 🔁 every week 📅 2026-11-27 ^iv-x4k2m9';
const ticked = '- [x] **MB** Bel de moeder 🔁 every week 📅 2026-11-27 ✅ 2026-11-25 ^iv-x4k2m9';
const next = '- [ ] **MB** Bel de moeder 🔁 every week 📅 2026-12-04';
const nextWithId = `${next} ^iv-x00000`;

const how = { language: 'nl', format: 'emoji', random: () => 0, toggle: null } as const;
const withTasks = (...lines: string[]): { readonly toggle: () => string } => ({
  toggle: () => lines.join('\n'),
});
const lookBack: LookBack = {
  ...{ id: 'iv-l7d2k1', day: '2026-11-25', outcome: 'done', text: 'gebeld' },
  ...{ effect: 'rust', learned: '', remains: '' },
};

function actionIn(text: string): Action {
  const action = text.split(/\r?\n/).flatMap((one) => parseAction(one) ?? [])[0];
  if (!action) throw new Error('no action');
  return action;
}

function after(text: string, edit: Edit): string {
  if (!edit.ok) throw new Error(edit.refusal);
  return applyChanges(text, edit.changes);
}

test.each([
  ['Bel 🔁 every week', true],
  ['Bel [repeat:: every week]', true],
  ['Bel (repeat:: every week)', true],
  ['Bel elke week', false],
])('%j repeats: %s', (text, is) => expect(repeats({ text })).toBe(is));

describe('an action that repeats', () => {
  const note = `- Thuis\n    ${line}\n        - maatje:: JV\n\nErna\n`;
  const indented = (one: string): string => `    ${one}`;

  test.each([
    ['above it', [next, ticked]],
    ['below it', [ticked, next]],
  ])('is ticked by the Tasks plugin, which makes the next %s; ours stands above it', (_, lines) => {
    const done = completeAction(note, actionIn(note), '2026-11-25', {
      ...how,
      ...withTasks(...lines.map(indented)),
    });
    const text = after(note, done.edit);
    expect(text).toBe(`- Thuis\n    ${nextWithId}\n    ${ticked}\n        - maatje:: JV\n\nErna\n`);
    if (!done.repeated) throw new Error('no next');
    expect(after(text, untickRepeating(text, done.repeated))).toBe(note);
  });

  test('is ticked twice where boxes pass through being under way', () => {
    const toggle = (one: string): string =>
      one.includes('[ ]') ? one.replace('[ ]', '[/]') : `${next}\n${ticked}`;
    const done = completeAction(line, actionIn(line), '2026-11-25', { ...how, toggle });
    expect(after(line, done.edit)).toBe(`${nextWithId}\n${ticked}`);
  });

  test.each([
    ['without the Tasks plugin', { toggle: null }],
    ['when the plugin gives one line', withTasks(ticked)],
    ['when the plugin would delete the line', withTasks('')],
    ['when the plugin leaves it open', withTasks(next, line)],
    ['when what is next is done too', withTasks(next.replace('[ ]', '[x]'), ticked)],
  ])('%s is just ticked, and no next one is told of', (_, tasks) => {
    const done = completeAction(line, actionIn(line), '2026-11-25', { ...how, ...tasks });
    expect(after(line, done.edit)).toBe(ticked);
    expect(done.repeated).toBeNull();
  });

  test('keeps the line ends of the note', () => {
    const text = `${line}  \r\nErna\r\n`;
    const done = completeAction(text, actionIn(text), '2026-11-25', { ...how, ...withTasks(next, ticked) });
    expect(after(text, done.edit)).toBe(`${nextWithId}\r\n${ticked}  \r\nErna\r\n`);
  });

  test.each([
    ['line-gone', 'Niets'],
    ['line-changed', line.replace('moeder', 'vader')],
    ['line-changed', `${line}\n${line}`],
  ])('is refused with %s when it is not as it was seen', (refusal, text) => {
    const { edit } = completeAction(text, actionIn(line), '2026-11-25', {
      ...how,
      ...withTasks(next, ticked),
    });
    expect(edit).toEqual({ ok: false, refusal });
  });

  test('answered with done has its look-back under it and the next one above it, and all of it can be taken back', () => {
    const answered = answerAction(note, actionIn(note), lookBack, {
      ...how,
      ...withTasks(indented(next), indented(ticked)),
    });
    const text = after(note, answered.edit);
    expect(text).toBe(`- Thuis
    ${nextWithId}
    ${ticked}
        - maatje:: JV
        - **2026-11-25** gedaan: gebeld ^iv-l7d2k1
            - effect:: rust

Erna
`);
    const { repeated } = answered;
    expect(after(text, takeAnswerBack(text, actionIn(note), { lookBack, repeated }, how))).toBe(note);
  });

  test('answered with anything but done makes no next one', () => {
    const partly: LookBack = { ...lookBack, outcome: 'partly' };
    const answered = answerAction(line, actionIn(line), partly, { ...how, ...withTasks(next, ticked) });
    expect(after(line, answered.edit)).toContain('- [/] **MB** Bel de moeder 🔁');
    expect(answered.repeated).toBeNull();
  });

  test('is not put back once the next one has been worked on', () => {
    const done = completeAction(line, actionIn(line), '2026-11-25', { ...how, ...withTasks(next, ticked) });
    if (!done.repeated) throw new Error('no next');
    const text = after(line, done.edit);
    const changed = text.replace('2026-12-04', '2026-12-05');
    const nested = text.replace('iv-x00000', 'iv-x00000\n    - maatje:: JV');
    for (const one of [changed, nested])
      expect(untickRepeating(one, done.repeated)).toEqual({ ok: false, refusal: 'line-changed' });
  });
});

test('an answer without words is one line, and is not written twice', () => {
  const note = '- [ ] Bel ^iv-x4k2m9\n';
  const bare: LookBack = { ...lookBack, text: '', effect: '' };
  const text = after(note, answerAction(note, actionIn(note), bare, how).edit);
  expect(text).toBe('- [x] Bel ✅ 2026-11-25 ^iv-x4k2m9\n    - **2026-11-25** gedaan ^iv-l7d2k1\n');
  expect(after(text, answerAction(text, actionIn(text), bare, how).edit)).toBe(text);
  const answer = { lookBack: bare, repeated: null };
  expect(after(text, takeAnswerBack(text, actionIn(note), answer, how))).toBe(note);
});
