import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseAction, type Action } from '@/domain/actions/actionLine';
import { lookBacksIn, outcomes, type LookBack } from '@/domain/actions/lookBack';
import { addLookBack, removeLookBack } from '@/domain/actions/lookBackEdits';
import { outlineOf } from '@/domain/text/outline';
import { edited, refusalOf } from '../../support/edits';
import { plainWords } from './lookBackWords';

const style = { language: 'nl', format: 'emoji' } as const;
const line = '- [ ] **MB** Bel de moeder terug 📅 2026-12-05 ^iv-x4k2m9';

const action = (text = line): Action => {
  const found = parseAction(text);
  if (!found) throw new Error(`no action: ${text}`);
  return found;
};

const lookBack = (parts: Partial<LookBack> = {}): LookBack => ({
  id: 'iv-l7d2k1',
  day: '2027-01-09',
  outcome: 'done',
  text: '',
  effect: '',
  learned: '',
  remains: '',
  ...parts,
});

const lookedBackOn = (text: string, parts: Partial<LookBack> = {}, seen = action()): string =>
  edited(text, addLookBack(text, seen, lookBack(parts), style));

describe('a look-back', () => {
  it('stands under its action with what was said, and ticks it', () => {
    const said = {
      text: 'gebeld, en eerst gevraagd hoe het met haar was',
      effect: 'ze begon zelf over haar zoon',
      learned: 'eerst vragen, dan pas zeggen',
      remains: 'het gesprek met school',
    };
    expect(lookedBackOn(`${line}\n`, said)).toBe(
      [
        '- [x] **MB** Bel de moeder terug 📅 2026-12-05 ✅ 2027-01-09 ^iv-x4k2m9',
        '    - **2027-01-09** gedaan: gebeld, en eerst gevraagd hoe het met haar was ^iv-l7d2k1',
        '        - effect:: ze begon zelf over haar zoon',
        '        - geleerd:: eerst vragen, dan pas zeggen',
        '        - blijft:: het gesprek met school',
        '',
      ].join('\n'),
    );
  });

  it('is one word where nothing more was said', () => {
    expect(lookedBackOn(line)).toContain('\n    - **2027-01-09** gedaan ^iv-l7d2k1');
  });

  it.each([
    ['done', 'x', ' ✅ 2027-01-09'],
    ['partly', '/', ''],
    ['not', ' ', ''],
    ['dropped', '-', ''],
  ] as const)('gives an action that was %s its sign', (outcome, sign, done) => {
    expect(lookedBackOn(line, { outcome }).split('\n')[0]).toBe(
      `- [${sign}] **MB** Bel de moeder terug 📅 2026-12-05${done} ^iv-x4k2m9`,
    );
  });

  it('keeps the day on which an action was ticked before', () => {
    const ticked = line.replace('[ ]', '[x]').replace(' ^', ' ✅ 2026-12-03 ^');
    expect(lookedBackOn(ticked, {}, action(ticked)).split('\n')[0]).toBe(ticked);
  });

  it('comes after what is nested there already, and as deep', () => {
    const before = [line, '\t- **2026-12-12** niet: ziek ^iv-l00001', '\t- eigen regel', '- verder'].join(
      '\n',
    );
    expect(lookedBackOn(before).split('\n').slice(2)).toEqual([
      '\t- eigen regel',
      '\t- **2027-01-09** gedaan ^iv-l7d2k1',
      '- verder',
    ]);
  });

  it('keeps to a quote, and to the line breaks of the note', () => {
    const before = `> ${line}\r\n>     - eigen regel\r\n> slot\r\n`;
    expect(lookedBackOn(before).split('\r\n').slice(1)).toEqual([
      '>     - eigen regel',
      '>     - **2027-01-09** gedaan ^iv-l7d2k1',
      '> slot',
      '',
    ]);
  });

  it('is not written twice', () => {
    const once = lookedBackOn(line);
    expect(lookedBackOn(once)).toBe(once);
  });

  it('is refused when the action is gone, reworded, or there twice', () => {
    const add = (text: string): string => refusalOf(addLookBack(text, action(), lookBack(), style));
    expect(add('niets')).toBe('line-gone');
    expect(add(line.replace('moeder', 'vader'))).toBe('line-changed');
    expect(add(`${line}\n${line}`)).toBe('line-changed');
  });

  it('is read back as it was written, whatever was said', () => {
    const words = plainWords();
    const said = fc.record({
      outcome: fc.constantFrom(...outcomes),
      text: words,
      effect: words,
      learned: words,
      remains: words,
    });
    fc.assert(
      fc.property(said, fc.constantFrom('nl', 'en'), (parts, language) => {
        const text = edited(line, addLookBack(line, action(), lookBack(parts), { ...style, language }));
        expect(lookBacksIn(text).get('iv-x4k2m9')).toEqual([lookBack(parts)]);
      }),
    );
  });
});

describe('reading look-backs', () => {
  it('gives all of an action, oldest first, in either language', () => {
    const text = [
      line,
      '    - **2026-12-12** not: ill ^iv-l00001',
      '    - **2027-01-09** gedaan, toch nog ^iv-l00002',
      '        - learned:: bellen helpt',
    ].join('\n');
    const found = lookBacksIn(text).get('iv-x4k2m9') ?? [];
    expect(found.map(({ day, outcome, text: said, learned }) => [day, outcome, said, learned])).toEqual([
      ['2026-12-12', 'not', 'ill', ''],
      ['2027-01-09', 'done', 'toch nog', 'bellen helpt'],
    ]);
  });

  it('passes over lines that are none', () => {
    const text = [line, '    - **MB** gedaan ^iv-l00001', '    - **2027-01-09** fijn ^iv-l00002'].join('\n');
    expect(lookBacksIn(text).size).toBe(0);
  });
});

describe('taking a look-back away', () => {
  it('leaves the note as it was', () => {
    const text = `voor\n${line}\n    - eigen\n\nna\n`;
    for (const outcome of outcomes) {
      const after = lookedBackOn(text, { outcome, effect: 'rust' });
      const said = lookBack({ outcome, effect: 'rust' });
      expect(edited(after, removeLookBack(after, action(), said, style))).toBe(text);
    }
  });

  it('is refused when the action or the look-back was worked on since', () => {
    const after = lookedBackOn(line);
    const take = (text: string): string => refusalOf(removeLookBack(text, action(), lookBack(), style));
    expect(take(after.replace('gedaan', 'gedaan: ja'))).toBe('line-changed');
    expect(take(after.replace('[x]', '[-]'))).toBe('line-changed');
    expect(take(line)).toBe('line-gone');
  });
});

it('leaves the structure around it as it was', () => {
  const text = `${line}\n\n1. een\n2. twee\n`;
  const items = outlineOf(lookedBackOn(text)).items.map(({ depth }) => depth);
  expect(items).toEqual([0, 1, 0, 0]);
});
