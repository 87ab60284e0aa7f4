import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { notesOfType } from '@/domain/index/vaultIndex';
import type { StockCasus } from '@/domain/casus/stock';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import type { StockProps } from './Stock';

/** From this many casussen on a search field helps. */
const manyCasussen = 8;

interface StockFiltersProps extends StockProps {
  readonly stock: readonly StockCasus[];
}

/** What narrows the stock: the group, and words once there is much. Nothing where there is nothing to narrow. */
export function StockFilters({ context, list, stock }: StockFiltersProps): JSX.Element | null {
  const words = context.texts().stock;
  const { filter } = list;
  const groups = groupsIn(context, stock);
  const isSearched = stock.length >= manyCasussen || filter.value.words !== '';
  if (groups.length === 0 && !isSearched) return null;
  return (
    <div class="iv-stock-filters">
      {groups.length > 0 && (
        <SelectField
          label={words.group}
          value={filter.value.group}
          options={[
            { value: '', label: words.everyGroup },
            ...groups.map((group) => ({ value: group, label: titleOf(group) })),
            { value: 'none', label: words.noGroup },
          ]}
          onChange={(group) => (filter.value = { ...filter.value, group })}
        />
      )}
      {isSearched && (
        <TextField
          label={words.search}
          value={filter.value.words}
          onInput={(sought) => (filter.value = { ...filter.value, words: sought })}
        />
      )}
    </div>
  );
}

/** The groups of the vault, and those that a casus names without there being a note of them. */
function groupsIn({ index }: StockProps['context'], stock: readonly StockCasus[]): string[] {
  const notes = index.value ? notesOfType(index.value, 'group').map(({ path }) => path) : [];
  const named = stock.flatMap(({ group }) => group ?? []);
  return [...new Set([...notes, ...named])].sort((a, b) => titleOf(a).localeCompare(titleOf(b)));
}
