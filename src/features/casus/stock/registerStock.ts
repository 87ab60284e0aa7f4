import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { revealView } from '@/obsidian/revealView';
import type { StockDoors } from './Stock';
import { createStockList } from './stockList';
import { stockIcon, StockView, stockViewType } from './StockView';

/** Registers *Stock of casussen*: its view and its command. */
export function registerStock(plugin: Plugin, context: Context, doors: StockDoors): void {
  const list = createStockList(context);
  plugin.registerView(stockViewType, (leaf) => new StockView(leaf, context, list, doors));
  plugin.addCommand({
    id: 'stock-of-casussen',
    name: context.texts().stock.title,
    icon: stockIcon,
    callback: () => {
      list.focusOn.value = '';
      void revealView(context.app, stockViewType);
    },
  });
}
