import { describe, expect, it } from 'vitest';

import {
  addPrivateLine,
  isPrivateReflection,
  privateLines,
  takeBackPrivateLine,
} from '@/domain/reflection/privateLines';
import { aContribution } from '../../support/contributions';
import { edited, refusalOf } from '../../support/edits';
import { dutch } from '../../support/sessions';

const head = '---\ntype: intervisie/reflection\nprive: true\n---\n';
const text = `${head}\n## Inzicht\n\nIets.\n`;
const line = aContribution({ id: 'iv-n00001', kind: 'note', speaker: null, text: 'Ik schrok ervan.' });
const other = { ...line, id: 'iv-n00002', text: 'En werd stil.' };

const added = (before: string, one = line): string => edited(before, addPrivateLine(before, one, 'nl'));

describe('a reflection is private', () => {
  it.each([
    ['prive: true', true],
    ['private: true', true],
    ['prive: false', false],
    ['datum: 2026-11-21', false],
  ])('with %s: %s', (property, expected) => {
    expect(isPrivateReflection(`---\ntype: intervisie/reflection\n${property}\n---\n`, dutch)).toBe(expected);
  });

  it('only when it is a reflection', () => {
    expect(isPrivateReflection('---\ntype: intervisie/session\nprive: true\n---\n', dutch)).toBe(false);
  });
});

describe('what one writes for oneself', () => {
  it('stands in its own part, after all that is there', () => {
    expect(added(text)).toBe(`${text}\n## Tijdens de sessie\n\n- Ik schrok ervan. ^iv-n00001\n`);
  });

  it('comes after what was written before, also under the English heading', () => {
    const english = added(text).replace('Tijdens de sessie', 'During the session');
    expect(added(english, other)).toBe(`${english}- En werd stil. ^iv-n00002\n`);
  });

  it('keeps the line ends of the note', () => {
    expect(added(text.replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/);
  });

  it('is read back, without what stands elsewhere', () => {
    const both = added(added(`${text}\n- **MB** Van eerder. ^iv-i00009\n`), other);
    expect(privateLines(both).map((one) => one.text)).toEqual(['Ik schrok ervan.', 'En werd stil.']);
  });

  it('can be taken back', () => {
    const both = added(added(text), other);
    expect(edited(both, takeBackPrivateLine(both, other))).toBe(added(text));
  });

  it('stays when someone has worked on it since, or it is gone', () => {
    const changed = added(text).replace('schrok', 'schrok even');
    expect(refusalOf(takeBackPrivateLine(changed, line))).toBe('line-changed');
    expect(refusalOf(takeBackPrivateLine(text, line))).toBe('line-gone');
  });
});
