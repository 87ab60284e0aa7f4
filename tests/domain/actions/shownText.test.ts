import { expect, test } from 'vitest';

import { shownText } from '@/domain/actions/shownText';

const plain = { globalFilter: '', casus: '' };

test.each([
  ['Bel terug #task', { ...plain, globalFilter: '#task' }, 'Bel terug'],
  ['Lees [[Intervisie/Casussen/Stil aan de keukentafel]]', plain, 'Lees Stil aan de keukentafel'],
  ['Lees [[map/Notitie#Kop]] en [[andere|deze]]', plain, 'Lees Notitie en deze'],
  ['Bel de school [[map/Stil]]', { ...plain, casus: 'Stil' }, 'Bel de school'],
  ['Bel de school [[Luid]]', { ...plain, casus: 'Stil' }, 'Bel de school Luid'],
  ['Lees [[Stil]] nog eens', { ...plain, casus: 'Stil' }, 'Lees Stil nog eens'],
  ['Bel terug ❌ 2026-10-20', plain, 'Bel terug'],
  ['Bel terug  [cancelled:: 2026-10-20]', plain, 'Bel terug'],
  ['[[Stil]]', { ...plain, casus: 'Stil' }, 'Stil'],
])('of %j with %j beside it, a list shows %j', (text, beside, shown) => {
  expect(shownText(text, beside)).toBe(shown);
});
