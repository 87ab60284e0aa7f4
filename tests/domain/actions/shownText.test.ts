import { expect, test } from 'vitest';

import { shownText } from '@/domain/actions/shownText';

test.each([
  ['Bel terug #task', '#task', 'Bel terug'],
  ['Lees [[Intervisie/Casussen/Stil aan de keukentafel]]', '', 'Lees Stil aan de keukentafel'],
  ['Lees [[map/Notitie#Kop]] en [[andere|deze]]', '', 'Lees Notitie en deze'],
])('of %j a list shows what a reader sees', (text, filter, shown) => {
  expect(shownText(text, filter)).toBe(shown);
});
