import { Keymap } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import type { ShelvedCasus } from '@/domain/casus/stockShelves';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import type { StockProps } from './Stock';
import { openStatusMenu } from './statusMenu';

interface StockRowProps extends StockProps {
  readonly casus: ShelvedCasus;
}

/** One casus: its title, its question, why its turn comes, and what can be done with it. */
export function StockRow({ casus, context, list, doors }: StockRowProps): JSX.Element {
  const words = context.texts().stock;
  const title = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (list.focusOn.value !== casus.path) return;
    title.current?.focus();
    list.focusOn.value = null;
  }, [list.focusOn.value, casus.status]);
  const open = (event: MouseEvent): void =>
    void openNote(context.app, casus.path, { pane: Keymap.isModEvent(event) });
  return (
    <li class="iv-stock-row" data-path={casus.path}>
      <div class="iv-stock-main">
        <button type="button" class="iv-link-button iv-title-button" ref={title} onClick={open}>
          {casus.title}
        </button>
        {casus.question !== '' && <p class="iv-stock-question">{casus.question}</p>}
        <StockFacts casus={casus} context={context} list={list} doors={doors} />
      </div>
      <div class="iv-stock-acts">
        <button
          type="button"
          class="iv-stock-status"
          onClick={(event) =>
            openStatusMenu(event.currentTarget, casus, words, (to) => void list.setStatus(casus, to))
          }
        >
          <span class="iv-only-read">{words.status}: </span>
          {words.statuses[casus.status]}
          <Icon name="chevron-down" />
        </button>
        <IconButton icon="messages-square" label={words.start} onClick={() => doors.start(casus.path)} />
      </div>
    </li>
  );
}

/** Whose it is, how long it waits, and the way back when its status was changed a moment ago. */
function StockFacts({ casus, context, list }: StockRowProps): JSX.Element | null {
  const words = context.texts().stock;
  const before = list.before(casus);
  const facts = [
    casus.group === null ? '' : titleOf(casus.group),
    casus.presenter,
    casus.offered.length === 0 ? '' : words.offered(casus.offered, list.today.value),
  ].filter((fact) => fact !== '');
  if (facts.length === 0 && casus.waited === null && before === null) return null;
  return (
    <p class="iv-stock-facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {casus.waited && <span class="iv-stock-waited">{words.waited(casus.waited, list.today.value)}</span>}
      {before !== null && (
        <span>
          {words.was(words.statuses[before])}{' '}
          <button type="button" class="iv-link-button" onClick={() => void list.setStatus(casus, before)}>
            {words.putBack}
          </button>
        </span>
      )}
    </p>
  );
}
