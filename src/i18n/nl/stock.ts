import type { stock as en } from '../en/stock';

export const stock: typeof en = {
  title: 'Voorraad casussen',
};
