import { describe, expect, test } from 'vitest';

import { addAction } from '@/domain/actions/addAction';
import { noteTemplates } from '@/templates';
import { edited, refusalOf } from '../../support/edits';

const line = '- [ ] Bel terug ^iv-x4k2m9';
const add = (text: string, cursor: number | null = null, language: 'nl' | 'en' = 'nl'): string =>
  edited(text, addAction(text, line, { language, cursor }));

const session = '---\ntype: intervisie/session\n---\n\n## 1. Casus\n\n## Acties\n\n## Tijd\n';

describe('addAction in a note of ours', () => {
  test('puts the line under the heading of the actions', () => {
    expect(add(session)).toBe(session.replace('## Acties\n', `## Acties\n\n${line}\n`));
  });

  test('finds the heading in the other language', () => {
    const english = session.replace('Acties', 'Actions');
    expect(add(english)).toContain(`## Actions\n\n${line}\n`);
  });

  test('finds a reworded heading by the actions under it', () => {
    const reworded = session.replace('## Acties\n', '## Wie doet wat\n\n- [ ] Eerder ^iv-x00000\n');
    expect(add(reworded)).toContain(`- [ ] Eerder ^iv-x00000\n${line}\n`);
  });

  test('makes the heading when it is missing', () => {
    const casus = '---\r\ntype: intervisie/casus\r\n---\r\n\r\n## Situatie\r\n\r\nStil.\r\n';
    expect(add(casus)).toBe(`${casus.trimEnd()}\r\n\r\n## Acties\r\n\r\n${line}\r\n`);
  });

  test.each(['nl', 'en'] as const)('puts it under what I will do in a reflection (%s)', (language) => {
    const heading = { nl: '## Wat ik ga doen', en: '## What I will do' }[language];
    const part = add(noteTemplates[language].reflection, null, language).split(heading)[1]?.split('## ')[0];
    expect(part?.trim().endsWith(line)).toBe(true);
  });

  test('does not write in a note whose properties cannot be read', () => {
    const broken = '---\ntype: [intervisie/session\n---\n\nTekst\n';
    expect(refusalOf(addAction(broken, line, { language: 'nl', cursor: 0 }))).toBe('unreadable-properties');
  });
});

describe('addAction in a note of the user', () => {
  const text = '# Overleg\n\nNotulen.\n\n## Punt 1\n\n- een\n\n### Besluit\n\nJa.\n';

  test('puts the line at the end of the part in which the cursor stands', () => {
    expect(add(text, text.indexOf('- een'))).toBe(text.replace('- een\n', `- een\n${line}\n`));
  });

  test('puts it at the end of the note when there is no cursor', () => {
    expect(add(text)).toBe(`${text.trimEnd()}\n\n${line}\n`);
  });

  test('does not take a heading in a code block for one', () => {
    const code = '# Kop\n\n```\n# geen kop\n```\n\nTekst\n';
    expect(add(code, 3)).toBe(`${code.trimEnd()}\n\n${line}\n`);
  });

  test.each([
    ['an empty note', '', `${line}\n`],
    ['a note with properties only', '---\na: 1\n---\n', `---\na: 1\n---\n${line}\n`],
    ['text without a heading', 'Tekst', `Tekst\n\n${line}\n`],
  ])('fits in %s', (_, given, expected) => {
    expect(add(given, 0)).toBe(expected);
  });
});

test.each([
  ['under the heading of the actions', session, '## Acties\r\n\r\n'],
  ['in a note with nothing in it', '\r\n', ''],
  ['in a note without headings', 'Tekst\r\n', 'Tekst\r\n\r\n'],
])('puts what stands under the line with it, %s', (_, text, before) => {
  const block = `${line}\n    - maatje:: JV`;
  const crlf = text.replace(/\r?\n/g, '\r\n');
  expect(edited(crlf, addAction(crlf, block, { language: 'nl', cursor: null }))).toContain(
    `${before}${line}\r\n    - maatje:: JV\r\n`,
  );
});
