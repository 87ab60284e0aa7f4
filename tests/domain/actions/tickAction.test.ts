import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseAction, type Action } from '@/domain/actions/actionLine';
import { offsetOfAction, setActionState } from '@/domain/actions/tickAction';
import { edited, refusalOf } from '../../support/edits';

const seen = (line: string): Action => {
  const action = parseAction(line);
  if (!action) throw new Error(`no action: ${line}`);
  return action;
};

const done = { status: 'x', done: '2026-12-03' };
const open = { status: ' ', done: null };
const line = '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9';

describe('setActionState', () => {
  test('ticks a line and adds the day before the block id', () => {
    expect(edited(line, setActionState(line, seen(line), done, 'emoji'))).toBe(
      '- [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
    );
  });

  test('writes the day in Dataview form where the vault does', () => {
    const given = '- [ ] Bel terug  [due:: 2026-12-05] ^iv-x4k2m9';
    expect(edited(given, setActionState(given, seen(given), done, 'dataview'))).toBe(
      '- [x] Bel terug  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    );
  });

  test('unticks a line and takes the day away', () => {
    const given = '- [x] Bel terug 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9';
    expect(edited(given, setActionState(given, seen(given), open, 'emoji'))).toBe(
      '- [ ] Bel terug 📅 2026-12-05 ^iv-x4k2m9',
    );
  });

  test('leaves every other byte as it is', () => {
    const before = '---\r\ntype: x\r\n---\r\n  >  * [ ]  Bel   terug ⏫  ^iv-x4k2m9  \r\n- [ ] Bel terug\r\n';
    const given = '  >  * [ ]  Bel   terug ⏫  ^iv-x4k2m9  ';
    expect(edited(before, setActionState(before, seen(given), done, 'emoji'))).toBe(
      '---\r\ntype: x\r\n---\r\n  >  * [x]  Bel   terug ⏫ ✅ 2026-12-03  ^iv-x4k2m9  \r\n- [ ] Bel terug\r\n',
    );
  });

  test('ticks the line it is about, not its equal', () => {
    const twin = line.replace('iv-x4k2m9', 'iv-x00000');
    const text = `${twin}\n${line}\n`;
    expect(edited(text, setActionState(text, seen(line), done, 'emoji'))).toMatch(/^- \[ \].*\n- \[x\]/);
  });

  test('putting back what was ticked gives the same bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', '/'),
        fc.constantFrom('emoji', 'dataview'),
        fc.constantFrom('', '\n', '\r\n', ' \n\ntekst'),
        fc.constantFrom('', ' 📅 2026-12-05', '  [due:: 2026-12-05]', ' 🔁 every week'),
        (status, format, rest, fields) => {
          const text = `tekst\n- [${status}] Bel terug${fields} ^iv-x4k2m9${rest}`;
          const before = seen(`- [${status}] Bel terug${fields} ^iv-x4k2m9`);
          const ticked = edited(text, setActionState(text, before, done, format));
          const back = setActionState(ticked, { ...before, status: 'x' }, { status, done: null }, format);
          expect(edited(ticked, back)).toBe(text);
        },
      ),
    );
  });

  test('refuses when the line is gone', () => {
    expect(refusalOf(setActionState('niets', seen(line), done, 'emoji'))).toBe('line-gone');
  });

  test('refuses when the line says something else by now', () => {
    const changed = line.replace('moeder', 'vader');
    expect(refusalOf(setActionState(changed, seen(line), done, 'emoji'))).toBe('line-changed');
  });

  test('refuses when someone else has ticked it', () => {
    const ticked = line.replace('[ ]', '[x]');
    expect(refusalOf(setActionState(ticked, seen(line), done, 'emoji'))).toBe('line-changed');
  });

  test('refuses when two lines have one id', () => {
    expect(refusalOf(setActionState(`${line}\n${line}`, seen(line), done, 'emoji'))).toBe('line-changed');
  });
});

test('offsetOfAction gives the start of the line', () => {
  expect(offsetOfAction(`één\r\n${line}`, 'iv-x4k2m9')).toBe(5);
  expect(offsetOfAction('één', 'iv-x4k2m9')).toBeNull();
});
