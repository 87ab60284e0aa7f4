import { describe, expect, test } from 'vitest';

import { keepWording, rewordQuestion, type WordingContext } from '@/domain/casus/preparing/rewordQuestion';
import { questionVersions } from '@/domain/casus/questionVersions';
import { propertyNames } from '@/domain/notes/propertyNames';
import { edited, refusalOf } from '../../../support/edits';

/** A source that gives other numbers each time. */
function counting(): () => number {
  let last = -1;
  return () => ((last += 1) % 36) / 36;
}

const context: WordingContext = {
  day: '2026-11-25',
  language: 'nl',
  names: propertyNames('nl'),
  random: counting(),
};
const withoutIds = (text: string): string => text.replace(/\^iv-r[0-9a-z]{5}/g, '^iv-r');
const casus = (question: string, rest = ''): string =>
  `---\ntype: intervisie/casus\ndatum: 2026-11-20\nvraag: ${question} # zelf\nthemas: [a]\n---\n\n## Situatie\nx\n${rest}`;
const section = (...lines: string[]): string => `\n## De vraag door de tijd\n\n${lines.join('\n')}\n`;
const reword = (text: string, seen: string, wording: string): string =>
  withoutIds(edited(text, rewordQuestion(text, seen, wording, context)));

describe('other words for the question', () => {
  test('change the property and keep both, the first on the day of the note', () => {
    expect(
      reword(casus('Hoe krijg ik hem mee?'), 'Hoe krijg ik hem mee?', 'Wat  maakt dat ik zwijg?\n'),
    ).toBe(
      casus(
        'Wat maakt dat ik zwijg?',
        section(
          '- **2026-11-20** Hoe krijg ik hem mee? ^iv-r',
          '- **2026-11-25** Wat maakt dat ik zwijg? ^iv-r',
        ),
      ),
    );
  });

  test('as the first question need no version', () => {
    const text = '---\ntype: intervisie/casus\nvraag:\n---\n';
    expect(reword(text, '', 'Wat maakt dat ik zwijg?')).toBe(
      '---\ntype: intervisie/casus\nvraag: Wat maakt dat ik zwijg?\n---\n',
    );
  });

  test('come after the versions that are there', () => {
    const kept = section('- **2026-11-20** Een? ^iv-raaaaa', '- **2026-11-21** Twee? [[Sessie]] ^iv-rbbbbb');
    const text = reword(casus('Twee?', kept), 'Twee?', 'Drie?');
    expect(
      questionVersions(text.replace(/\^iv-r$/gm, '^iv-rccccc')).map(({ day, question }) => [day, question]),
    ).toEqual([
      ['2026-11-20', 'Een?'],
      ['2026-11-21', 'Twee?'],
      ['2026-11-25', 'Drie?'],
    ]);
  });

  test('are not written over a question that has changed by now', () => {
    const text = casus('Nieuw?');
    expect(refusalOf(rewordQuestion(text, 'Oud?', 'Anders?', context))).toBe('line-changed');
  });

  test.each(['Een?', ' Een? ', ''])('that are not other ones (%j) change nothing', (wording) => {
    expect(reword(casus('Een?'), 'Een?', wording)).toBe(casus('Een?'));
  });

  test('are refused where the properties can’t be read', () => {
    expect(refusalOf(rewordQuestion('---\na: [\n---\n', '', 'Een?', context))).toBe('unreadable-properties');
  });
});

describe('keeping the question as it is', () => {
  test('adds it with the day', () => {
    const text = casus('Een?');
    expect(withoutIds(edited(text, keepWording(text, context)))).toBe(
      casus('Een?', section('- **2026-11-25** Een? ^iv-r')),
    );
  });

  test('twice adds it once', () => {
    const once = edited(casus('Een?'), keepWording(casus('Een?'), context));
    expect(edited(once, keepWording(once, context))).toBe(once);
  });

  test('without a question adds nothing', () => {
    const text = '---\nvraag:\n---\n';
    expect(edited(text, keepWording(text, context))).toBe(text);
  });
});
