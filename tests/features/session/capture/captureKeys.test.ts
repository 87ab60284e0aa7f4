import { describe, expect, test } from 'vitest';

import { captureKeys, type CaptureKeys } from '@/features/session/capture/captureKeys';

interface Press extends KeyboardEventInit {
  /** Where the cursor stands in the field; default at the end. */
  readonly cursor?: number;
  readonly isAltGr?: boolean;
}

/** What one press in a field with this text does: the name of the act with what it is given, or nothing. */
function done(press: Press, parts: Partial<CaptureKeys> = {}): string {
  const acts: string[] = [];
  const act =
    (name: string) =>
    (...given: unknown[]): void =>
      void acts.push([name, ...given].join(' '));
  const text = parts.text ?? '';
  const handle = captureKeys({
    text,
    participants: ['MB', 'AK', 'JV'],
    kinds: ['question', 'answer', 'fact'],
    kind: 'question',
    isMac: false,
    setKind: act('kind'),
    choose: act('choose'),
    add: act('add'),
    answer: act('answer'),
    leave: act('leave'),
    addAsOneText: act('one text'),
    park: act('park'),
    replace: act('replace'),
    split: act('split'),
    turn: act('turn'),
    step: act('step'),
    undo: act('undo'),
    toLines: act('lines'),
    help: act('help'),
    ...parts,
  });
  const field = createEl('textarea');
  field.value = text;
  field.setSelectionRange(press.cursor ?? text.length, press.cursor ?? text.length);
  const event = new KeyboardEvent('keydown', { cancelable: true, ...press });
  Object.defineProperty(event, 'getModifierState', { value: () => press.isAltGr === true });
  field.addEventListener('keydown', handle);
  field.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(acts.length > 0);
  return acts.join();
}

const alt = (key: string, code = ''): Press => ({ key, code, altKey: true });

describe('the keys of the capture field', () => {
  test.each<[string, Press, string]>([
    ['Enter adds', { key: 'Enter' }, 'add'],
    ['Shift and Enter are left to the field', { key: 'Enter', shiftKey: true }, ''],
    ['Alt and Enter answer', alt('Enter', 'Enter'), 'answer'],
    ['Escape leaves', { key: 'Escape' }, 'leave'],
    ['Alt and a digit choose a kind by its place', alt('3', 'Digit3'), 'kind fact'],
    ['Alt and a digit without a kind do nothing', alt('9', 'Digit9'), ''],
    ['Alt and an arrow choose the next kind', alt('ArrowDown', 'ArrowDown'), 'kind answer'],
    ['Alt and an arrow go round', alt('ArrowUp', 'ArrowUp'), 'kind fact'],
    ['Alt and → give the next turn', alt('ArrowRight', 'ArrowRight'), 'turn 1'],
    ['Alt and ← give the turn back', alt('ArrowLeft', 'ArrowLeft'), 'turn -1'],
    ['Alt and R take the other wording', alt('r', 'KeyR'), 'replace'],
    ['Alt and S add two questions', alt('s', 'KeyS'), 'split'],
    ['Alt and P park', alt('p', 'KeyP'), 'park'],
    ['Alt and V add as one text', alt('v', 'KeyV'), 'one text'],
    ['Alt and N go to the next phase', alt('n', 'KeyN'), 'step 1'],
    ['Alt and B go back a phase', alt('b', 'KeyB'), 'step -1'],
    ['Alt and U undo', alt('u', 'KeyU'), 'undo'],
    ['Ctrl and Z are left to the field', { key: 'z', ctrlKey: true }, ''],
    ['? in an empty field helps', { key: '?', shiftKey: true }, 'help'],
    ['↑ in an empty field leads to the lines', { key: 'ArrowUp' }, 'lines'],
  ])('%s', (_behaviour, press, expected) => {
    expect(done(press)).toBe(expected);
  });

  test('? is typed where something stands already', () => {
    expect(done({ key: '?', shiftKey: true }, { text: 'Hoe' })).toBe('');
  });

  test('↑ leads to the lines from the very beginning of a text, and nowhere else', () => {
    expect(done({ key: 'ArrowUp', cursor: 0 }, { text: 'Hoe' })).toBe('lines');
    expect(done({ key: 'ArrowUp', cursor: 2 }, { text: 'Hoe' })).toBe('');
  });

  test('nothing happens while a word is being composed', () => {
    expect(done({ key: 'Enter', isComposing: true })).toBe('');
  });

  test('what is typed with AltGr is typed', () => {
    expect(done({ ...alt('ö', 'KeyP'), isAltGr: true })).toBe('');
    expect(done({ ...alt('ñ', 'KeyN'), ctrlKey: true })).toBe('');
  });
});

describe('initials and Tab', () => {
  test.each([
    ['ak', 'choose AK'],
    ['j', 'choose JV'],
    ['x', ''],
    ['', ''],
    ['ak zei', ''],
  ])('after %j: %j', (text, expected) => {
    expect(done({ key: 'Tab' }, { text })).toBe(expected);
  });

  test('do nothing when two people fit, nor with Shift', () => {
    expect(done({ key: 'Tab' }, { text: 'a', participants: ['AK', 'AB'] })).toBe('');
    expect(done({ key: 'Tab', shiftKey: true }, { text: 'ak' })).toBe('');
  });
});

describe('on a Mac', () => {
  test('the place of a key counts, since ⌥ changes its letter', () => {
    expect(done(alt('¡', 'Digit1'), { isMac: true })).toBe('kind question');
    expect(done(alt('π', 'KeyP'), { isMac: true })).toBe('park');
    expect(done(alt('Dead', 'KeyN'), { isMac: true })).toBe('step 1');
  });

  test('⌥ and → move by a word where there are words', () => {
    expect(done(alt('ArrowRight', 'ArrowRight'), { isMac: true, text: 'Hoe' })).toBe('');
    expect(done(alt('ArrowRight', 'ArrowRight'), { isMac: true })).toBe('turn 1');
  });
});

test('on a keyboard with other places for its letters the letter counts', () => {
  expect(done(alt('n', 'KeyL'))).toBe('step 1');
});
