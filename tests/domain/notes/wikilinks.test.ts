import { describe, expect, it } from 'vitest';

import { formatLink, linkTarget } from '@/domain/notes/wikilinks';

describe('the target of a link', () => {
  it.each([
    ['a name', '[[Stil]]', 'Stil'],
    ['a path', '[[Intervisie/Casussen/Stil]]', 'Intervisie/Casussen/Stil'],
    ['a link with a heading', '[[Stil#Situatie]]', 'Stil'],
    ['a link with other words', '[[Stil|de keukentafel]]', 'Stil'],
    ['a link without quotes, as YAML reads it', [['Stil']], 'Stil'],
    ['text without a link', 'Stil', null],
    ['nothing', null, null],
    ['a list of names', ['Stil'], null],
  ])('in %s', (_, value, target) => {
    expect(linkTarget(value)).toBe(target);
  });

  it('comes back as it was written', () => {
    expect(linkTarget(formatLink('Casussen/Stil.md'))).toBe('Casussen/Stil');
  });
});
