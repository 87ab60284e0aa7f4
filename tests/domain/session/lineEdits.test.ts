import { describe, expect, it } from 'vitest';

import { addAnswer, addLine, moveLine, removeLine, replaceLine } from '@/domain/session/lineEdits';
import { findContribution } from '@/domain/session/sessionNote';
import type { Edit } from '@/domain/text/changes';
import { aContribution } from '../../support/contributions';
import { edited, refusalOf } from '../../support/edits';
import { aSession, inPhase, sessionText } from '../../support/sessions';

type Act = (note: ReturnType<typeof aSession>) => Edit;

/** The body after an act. */
const after = (body: string, act: Act): string => {
  const note = aSession(body);
  return edited(note.text, act(note)).slice(sessionText('').length);
};

const line = aContribution({ id: 'iv-q00009', speaker: null, text: 'New' });
const add: Act = (note) => addLine(note, inPhase(1), line);
const NEW = '- New ^iv-q00009';

describe('P17, P26: a captured line', () => {
  it.each([
    ['into an empty phase', '## 2. A\n\n## 3. B\n', `## 2. A\n\n${NEW}\n\n## 3. B\n`],
    ['after the lines that are there', '## 2. A\n\n- x ^iv-n00001\n', `## 2. A\n\n- x ^iv-n00001\n${NEW}\n`],
    ['after the user’s own lines', '## 2. A\n\n- own\n', `## 2. A\n\n- own\n${NEW}\n`],
    ['after a text of the user', '## 2. A\n\nOwn text\n', `## 2. A\n\nOwn text\n\n${NEW}\n`],
    ['into the last phase, without a line break', '## 2. A', `## 2. A\n\n${NEW}\n`],
    ['under a reworded heading', '## 2) Anders\n', `## 2) Anders\n\n${NEW}\n`],
    ['under a heading in another language', '## 2. Fact-finding\n', `## 2. Fact-finding\n\n${NEW}\n`],
    [
      'under the first of two headings with its number',
      '## 2. A\n\n## 2. B\n',
      `## 2. A\n\n${NEW}\n\n## 2. B\n`,
    ],
    [
      'past a heading in code',
      '```\n## 2. X\n```\n\n## 2. A\n',
      `\`\`\`\n## 2. X\n\`\`\`\n\n## 2. A\n\n${NEW}\n`,
    ],
    ['past a heading in a callout', '> ## 2. X\n\n## 2. A\n', `> ## 2. X\n\n## 2. A\n\n${NEW}\n`],
    ['past a heading in a comment', '%%\n## 2. X\n%%\n\n## 2. A\n', `%%\n## 2. X\n%%\n\n## 2. A\n\n${NEW}\n`],
    [
      'above a deeper heading of the user',
      '## 2. A\n\n### Own\n\n- own\n',
      `## 2. A\n\n${NEW}\n\n### Own\n\n- own\n`,
    ],
    [
      'with the lines above a deeper heading',
      '## 2. A\n\n- x ^iv-n00001\n\n### Own\n\nmy text\n',
      `## 2. A\n\n- x ^iv-n00001\n${NEW}\n\n### Own\n\nmy text\n`,
    ],
    [
      'with the lines that a user ordered under deeper headings',
      '## 2. A\n\n### One\n\n- x ^iv-n00001\n\n### Two\n\n- y ^iv-n00002\n\n### Own\n',
      `## 2. A\n\n### One\n\n- x ^iv-n00001\n\n### Two\n\n- y ^iv-n00002\n${NEW}\n\n### Own\n`,
    ],
    ['with Windows line ends', '## 2. A\r\n\r\n## 3. B\r\n', `## 2. A\r\n\r\n${NEW}\r\n\r\n## 3. B\r\n`],
  ])('goes %s', (_, body, wanted) => {
    expect(after(body, add)).toBe(wanted);
  });

  it.each([
    ['before the next phase', '## 1. A\n\n## 3. B\n', `## 1. A\n\n## 2. Feitenronde\n\n${NEW}\n\n## 3. B\n`],
    [
      'before the closing sections',
      '## 1. A\n\n## Acties\n',
      `## 1. A\n\n## 2. Feitenronde\n\n${NEW}\n\n## Acties\n`,
    ],
    ['at the end', '## 1. A\n', `## 1. A\n\n## 2. Feitenronde\n\n${NEW}\n`],
    ['at the end without a line break', '## 1. A', `## 1. A\n\n## 2. Feitenronde\n\n${NEW}\n`],
    ['when its number was taken away', '## Feiten\n', `## Feiten\n\n## 2. Feitenronde\n\n${NEW}\n`],
    ['in a note without headings', '', `## 2. Feitenronde\n\n${NEW}\n`],
  ])('gets back the heading that is gone: %s', (_, body, wanted) => {
    expect(after(body, add)).toBe(wanted);
  });
});

describe('an answer', () => {
  const answer = aContribution({ id: 'iv-a00009', kind: 'answer', speaker: 'MB', text: 'Yes' });
  const give: Act = (note) => addAnswer(note, 'iv-q00001', answer);

  it.each([
    ['under its question', '- Q ^iv-q00001\n- R\n', '- Q ^iv-q00001\n    - **MB** Yes ^iv-a00009\n- R\n'],
    [
      'after the answers that are there, in their indent',
      '- Q ^iv-q00001\n\t- a ^iv-a00001\n',
      '- Q ^iv-q00001\n\t- a ^iv-a00001\n\t- **MB** Yes ^iv-a00009\n',
    ],
    [
      'under a question that goes on',
      '- Q\n  q ^iv-q00001',
      '- Q\n  q ^iv-q00001\n    - **MB** Yes ^iv-a00009',
    ],
    [
      'deep enough under a number',
      '100. Q ^iv-q00001\n',
      '100. Q ^iv-q00001\n     - **MB** Yes ^iv-a00009\n',
    ],
    ['in Windows line ends', '- Q ^iv-q00001\r\n', '- Q ^iv-q00001\r\n    - **MB** Yes ^iv-a00009\r\n'],
  ])('goes %s', (_, body, wanted) => {
    const text = after(body, give);
    expect(text).toBe(wanted);
    expect(findContribution(aSession(text), 'iv-a00009')?.depth).toBe(1);
  });

  it('is refused when its question is gone', () => {
    expect(refusalOf(give(aSession('- Q\n')))).toBe('line-gone');
  });
});

describe('another wording', () => {
  const seen = aContribution({ text: 'Old' });
  const marked = { ...seen, mark: 'warm' } as const;
  const mark: Act = (note) => replaceLine(note, seen, marked);

  it.each([
    [
      'where the line stands',
      'a\n\n- **AK** Old ^iv-q00001\n- b\n',
      'a\n\n- **AK** Old 🔥 ^iv-q00001\n- b\n',
    ],
    [
      'with its own marker and indent',
      '- a\n\t* **AK** Old ^iv-q00001\n',
      '- a\n\t* **AK** Old 🔥 ^iv-q00001\n',
    ],
    ['with its number', '3. **AK** Old ^iv-q00001\n', '3. **AK** Old 🔥 ^iv-q00001\n'],
    ['with its box', '- [x] **AK** Old ^iv-q00001\n', '- [x] **AK** Old 🔥 ^iv-q00001\n'],
    [
      'and leaves what is nested',
      '- **AK** Old ^iv-q00001\n    - own\n',
      '- **AK** Old 🔥 ^iv-q00001\n    - own\n',
    ],
    [
      'and leaves what was typed under it',
      '- **AK** Old ^iv-q00001\n  own',
      '- **AK** Old 🔥 ^iv-q00001\n  own',
    ],
    [
      'for the one of two equal lines that has the id',
      '- **AK** Old ^iv-q00002\n- **AK** Old ^iv-q00001\n',
      '- **AK** Old ^iv-q00002\n- **AK** Old 🔥 ^iv-q00001\n',
    ],
  ])('is written %s', (_, body, wanted) => {
    expect(after(body, mark)).toBe(wanted);
  });

  it.each([
    ['is gone', '- **AK** Old\n', 'line-gone'],
    ['was reworded since it was seen', '- **AK** Older ^iv-q00001\n', 'line-changed'],
    ['stands there twice with one id', '- **AK** Old ^iv-q00001\n- **AK** Old ^iv-q00001\n', 'line-changed'],
  ])('is refused when the line %s', (_, body, refusal) => {
    expect(refusalOf(mark(aSession(body)))).toBe(refusal);
  });
});

describe('taking a line away', () => {
  const remove: Act = (note) => removeLine(note, 'iv-q00001');

  it.each([
    ['leaves its neighbours', '- a\n- x ^iv-q00001\n- b\n', '- a\n- b\n'],
    ['takes what is nested along', '- x ^iv-q00001\n    - y ^iv-a00001\n- b\n', '- b\n'],
    [
      'leaves the note as it was before the line',
      '## 2. A\n\n- x ^iv-q00001\n\n## 3. B\n',
      '## 2. A\n\n## 3. B\n',
    ],
    ['leaves one empty line in a loose list', '- a\n\n- x ^iv-q00001\n\n- b\n', '- a\n\n- b\n'],
    ['at the end without a line break', '- a\n- x ^iv-q00001', '- a'],
    ['in Windows line ends', '- a\r\n- x ^iv-q00001', '- a'],
    ['leaves the question of an answer', '- a ^iv-q00002\n    - x ^iv-q00001\n', '- a ^iv-q00002\n'],
  ])('%s', (_, body, wanted) => {
    expect(after(body, remove)).toBe(wanted);
  });

  it.each([
    ['is gone', '- x\n', 'line-gone'],
    ['stands there twice with one id', '- x ^iv-q00001\n- y ^iv-q00001\n', 'line-changed'],
  ])('is refused when it %s', (_, body, refusal) => {
    expect(refusalOf(remove(aSession(body)))).toBe(refusal);
  });
});

describe('moving a line', () => {
  const move: Act = (note) => moveLine(note, 'iv-q00001', inPhase(1));

  it.each([
    [
      'to a later phase',
      '## 1. A\n\n- x ^iv-q00001\n- y\n\n## 2. B\n\n- z\n',
      '## 1. A\n\n- y\n\n## 2. B\n\n- z\n- x ^iv-q00001\n',
    ],
    [
      'to an earlier phase',
      '## 2. B\n\n- z\n\n## 3. C\n\n- x ^iv-q00001\n',
      '## 2. B\n\n- z\n- x ^iv-q00001\n\n## 3. C\n',
    ],
    ['to the end of its own', '## 2. B\n\n- x ^iv-q00001\n- z\n', '## 2. B\n\n- z\n- x ^iv-q00001\n'],
    [
      'nowhere when it is there already',
      '## 2. B\n\n- z\n- x ^iv-q00001\n',
      '## 2. B\n\n- z\n- x ^iv-q00001\n',
    ],
    [
      'with what is nested',
      '## 1. A\n\n- x ^iv-q00001\n    - y ^iv-a00001\n\n## 2. B\n',
      '## 1. A\n\n## 2. B\n\n- x ^iv-q00001\n    - y ^iv-a00001\n',
    ],
    [
      'out of the line it is nested in',
      '## 2. B\n\n- z\n    - x ^iv-q00001\n      more\n',
      '## 2. B\n\n- z\n- x ^iv-q00001\n  more\n',
    ],
    [
      'in Windows line ends',
      '## 1. A\r\n\r\n- x ^iv-q00001\r\n\r\n## 2. B\r\n',
      '## 1. A\r\n\r\n## 2. B\r\n\r\n- x ^iv-q00001\r\n',
    ],
  ])('%s', (_, body, wanted) => {
    expect(after(body, move)).toBe(wanted);
  });

  it('makes changes that do not overlap, as an editor wants them', () => {
    const note = aSession('## 2. B\n\n- z\n    - x ^iv-q00001\n');
    const result = move(note);
    const changes = result.ok ? [...result.changes].sort((a, b) => a.from - b.from || a.to - b.to) : [];
    expect(changes).not.toEqual([]);
    changes.slice(1).forEach((one, index) => {
      expect(one.from).toBeGreaterThanOrEqual(changes[index]?.to ?? 0);
    });
  });

  it('is refused when the line is gone', () => {
    expect(refusalOf(move(aSession('## 2. B\n')))).toBe('line-gone');
  });
});
