import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { baseFile, baseTypes } from '@/domain/bases/baseFiles';
import { learningLineType } from '@/domain/bases/learningLine';
import { propertyNames } from '@/domain/notes/propertyNames';

describe('a base file', () => {
  it('shows the notes of its type, under the names that the vault has', async () => {
    const { name, text } = baseFile('casus', 'nl', propertyNames('nl', { question: 'kernvraag' }));
    expect(name).toBe('Casussen');
    await expect(text).toMatchFileSnapshot('approved/casussen.base');
  });

  it('asks for what is older than half a year', async () => {
    await expect(baseFile('reflection', 'en', propertyNames('en')).text).toMatchFileSnapshot(
      'approved/reflections.base',
    );
  });

  it.each(baseTypes)('is YAML with two tables and at last a learning line: %s', (type) => {
    const base = parse(baseFile(type, 'nl', propertyNames('nl')).text) as {
      views: { type: string; name: string }[];
    };
    expect(base.views.map((view) => view.type)).toEqual(['table', 'table', learningLineType]);
    expect(base.views.at(-1)?.name).toBe('Leerlijn');
  });
});
