import { describe, expect, it, test } from 'vitest';

import { emptyMethod } from '@/domain/methods/emptyMethod';
import { freeMethodName, idFrom, numbered, renamedMethod } from '@/domain/methods/newMethod';
import { parseMethod } from '@/domain/methods/parseMethod';
import { applyChanges } from '@/domain/text/changes';
import { builtInMethods } from '@/templates';

function renamed(text: string, id: string, title: string): string {
  const edit = renamedMethod(text, { id, title });
  if (!edit.ok) throw new Error(edit.refusal);
  return applyChanges(text, edit.changes);
}

describe('an id', () => {
  it.each([
    ['Aan de keukentafel', 'aan-de-keukentafel'],
    ['  Één  vraag, drie rondes! ', 'een-vraag-drie-rondes'],
    ['Ça va? – 2', 'ca-va-2'],
    ['???', ''],
    ['日本', ''],
  ])('of %j is %j', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it('is cut short without a hyphen at its end', () => {
    const id = idFrom('woord '.repeat(40));
    expect(id.length).toBeLessThanOrEqual(60);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('the name of a new method', () => {
  it('is as it was typed when its id is free', () => {
    expect(freeMethodName('Keuken', 'method', new Set(['tuin']))).toEqual({ id: 'keuken', title: 'Keuken' });
  });

  it('has the first number that is free behind it', () => {
    const taken = new Set(['keuken', 'keuken-2']);
    expect(freeMethodName('Keuken', 'method', taken)).toEqual({ id: 'keuken-3', title: 'Keuken 3' });
  });

  it('has an id also when none of its letters can be in one', () => {
    expect(freeMethodName('日本', 'method', new Set())).toEqual({ id: 'method', title: '日本' });
  });

  it('keeps an id that its title would not give', () => {
    expect(numbered({ id: 'kort', title: 'Lang' }, new Set(['kort']))).toEqual({
      id: 'kort-2',
      title: 'Lang 2',
    });
  });
});

describe('a copy of a method', () => {
  test.each([...builtInMethods.nl, ...builtInMethods.en].map((text) => [parseMethod(text).method?.id, text]))(
    '%s differs in its title and id only',
    (_, text = '') => {
      const copy = renamed(text, 'mine', 'Mine');
      const differing = copy.split('\n').filter((line, place) => line !== text.split('\n')[place]);
      expect(differing).toEqual(['id: mine', 'title: Mine']);
      expect(parseMethod(copy).method).toEqual({ ...parseMethod(text).method, id: 'mine', title: 'Mine' });
    },
  );

  it('keeps its Windows line ends', () => {
    const text = emptyMethod.nl.replaceAll('\n', '\r\n');
    expect(renamed(text, 'mine', 'Mine').replace(/\r\n/g, '')).not.toContain('\n');
  });

  it.each(['Ja: nee', '"tussen" aanhalingstekens', '# met hekje', '[lijst]', 'true', '2026'])(
    'is called %s when somebody calls it so',
    (title) => {
      expect(parseMethod(renamed(emptyMethod.nl, 'mine', title)).method?.title).toBe(title);
    },
  );
});

describe('an empty method', () => {
  it.each(['nl', 'en'] as const)('in %s is right and has one phase', (language) => {
    const { method, problems } = parseMethod(emptyMethod[language]);
    expect(problems).toEqual([]);
    expect(method?.phases).toHaveLength(1);
  });
});
