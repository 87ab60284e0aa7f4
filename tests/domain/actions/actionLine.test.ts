import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  actionsIn,
  formatAction,
  parseAction,
  type Action,
  type TaskStyle,
} from '@/domain/actions/actionLine';
import { action, dataview, emoji } from './builders';

/** What the Tasks plugin writes itself: created, due, done, in this order, the block link last. */
const golden: [string, TaskStyle, Action, string][] = [
  [
    'emoji',
    emoji,
    action({ status: 'x', done: '2026-12-03' }),
    '- [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
  ],
  [
    'emoji with a global filter',
    { ...emoji, globalFilter: '#task' },
    action(),
    '- [ ] **MB** Bel de moeder terug #task ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
  ],
  [
    'dataview',
    dataview,
    action({ status: 'x', done: '2026-12-03' }),
    '- [x] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
  ],
  [
    'dataview with a global filter',
    { ...dataview, globalFilter: '#task' },
    action({ owner: null }),
    '- [ ] Bel de moeder terug #task  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
  ],
];

describe('formatAction', () => {
  test.each(golden)('P19: writes %s', (_, style, given, line) => {
    expect(formatAction(given, style)).toBe(line);
  });

  test('does not repeat a global filter that was typed', () => {
    const style = { ...emoji, globalFilter: '#task' };
    expect(formatAction(action({ text: '#task Bel terug' }), style)).not.toMatch(/#task.*#task/);
  });

  test('writes ordinary spaces, whatever was pasted', () => {
    expect(formatAction(action({ text: 'Bel\u00A0de\n\tmoeder' }), emoji)).toContain(
      '**MB** Bel de moeder ➕',
    );
  });
});

describe('parseAction', () => {
  test.each(golden)('reads %s', (_, { globalFilter }, given, line) => {
    const text = [given.text, globalFilter].filter(Boolean).join(' ');
    expect(parseAction(line)).toEqual({ ...given, text });
  });

  test('reads what was formatted', () => {
    fc.assert(
      fc.property(anyAction, fc.constantFrom(emoji, dataview), (given, style) => {
        expect(parseAction(formatAction(given, style))).toEqual(given);
      }),
    );
  });

  test('keeps the fields of other plugins in the text', () => {
    const line = '- [ ] Bel terug ⏫ 🔁 every week 📅 2026-12-05 ^iv-x4k2m9';
    expect(parseAction(line)).toMatchObject({ text: 'Bel terug ⏫ 🔁 every week', due: '2026-12-05' });
  });

  test.each([
    ['a variation selector', '📅\uFE0F 2026-12-05'],
    ['a space that does not break', '📅\u00A02026-12-05'],
    ['another sign for a due day', '🗓 2026-12-05'],
    ['round brackets', '(due:: 2026-12-05)'],
  ])('reads a due day with %s', (_, field) => {
    expect(parseAction(`- [ ] Bel terug ${field} ^iv-x4k2m9`)).toMatchObject({
      text: 'Bel terug',
      due: '2026-12-05',
    });
  });

  test('takes the last of two due days, as the Tasks plugin does', () => {
    const line = '- [ ] Mail van 📅 2026-01-01 beantwoorden 📅 2026-12-05 ^iv-x4k2m9';
    expect(parseAction(line)?.due).toBe('2026-12-05');
  });

  test.each(['- [ ] Zonder kenmerk', '- Bel terug ^iv-x4k2m9', '- [ ] Bel ^iv-q4k2m9', ''])(
    'gives null for %j',
    (line) => {
      expect(parseAction(line)).toBeNull();
    },
  );
});

test('actionsIn gives each action with its line, whatever the line breaks', () => {
  const text =
    '# Acties\r\n\r\n- [ ] Een ^iv-xaaaaa\r\n  1. [x] Twee ^iv-xbbbbb\r\n> - [ ] Drie ^iv-xccccc\r\n';
  expect(actionsIn(text).map(({ id, line }) => [id, line])).toEqual([
    ['iv-xaaaaa', 2],
    ['iv-xbbbbb', 3],
    ['iv-xccccc', 4],
  ]);
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.constantFrom(
  'bel',
  'de',
  '*moeder*',
  '[[Casus|die]]',
  '#rouw',
  '50%',
  '`x`',
  'één',
  '🔥',
  '^',
  '::',
  '[',
  ')',
);
const anyAction: fc.Arbitrary<Action> = fc.record({
  id: fc.stringMatching(/^iv-x[0-9a-z]{5}$/),
  status: fc.constantFrom(' ', 'x', '/', '-', '🔥'),
  owner: fc.option(fc.stringMatching(/^[A-Z]{1,4}$/)),
  text: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  created: fc.option(day),
  due: fc.option(day),
  done: fc.option(day),
});
