import { describe, expect, it } from 'vitest';

import { agreementsIn } from '@/domain/groups/agreements';
import { noteTemplates } from '@/templates';

const head = '---\ntype: intervisie/group\n---\n\n';

describe('the agreements of a group', () => {
  it.each(['nl', 'en'] as const)('are the list of the template, in %s', (language) => {
    const found = agreementsIn(noteTemplates[language].group);
    expect(found).toHaveLength(8);
    expect(found[1]).toBe(
      { nl: 'Wat hier gezegd wordt, blijft hier.', en: 'What is said here stays here.' }[language],
    );
  });

  it('are read without what Markdown needs', () => {
    const text = `${head}## AFSPRAKEN\n\n- [x] **Eén** tegelijk ^abc12\n1. Zie [[Map/Praktisch|wat praktisch is]]\n    - en dit hoort erbij\n- \n`;
    expect(agreementsIn(text)).toEqual(['Eén tegelijk', 'Zie wat praktisch is', 'en dit hoort erbij']);
  });

  it('are those of their own section, without comments', () => {
    const text = `${head}## Wie we zijn\n\n- MB\n\n## Agreements\n%%\n- not this\n%%\n\n- Questions first\n\n### Later\n\n- This too\n\n## Praktisch\n\n- Waar\n`;
    expect(agreementsIn(text)).toEqual(['Questions first', 'This too']);
  });

  it('are none without a section or without a list', () => {
    expect(agreementsIn(`${head}- los\n`)).toEqual([]);
    expect(agreementsIn(`${head}## Afspraken\n\nDie maken we nog.\n`)).toEqual([]);
  });
});
