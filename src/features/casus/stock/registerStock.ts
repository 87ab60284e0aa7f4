import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
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
      void revealStock(context);
    },
  });
}

/** Shows the stock where it is open already, else in a new tab. */
async function revealStock({ app: { workspace } }: Context): Promise<void> {
  const [open] = workspace.getLeavesOfType(stockViewType);
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open) await leaf.setViewState({ type: stockViewType, active: true });
  await workspace.revealLeaf(leaf);
}
