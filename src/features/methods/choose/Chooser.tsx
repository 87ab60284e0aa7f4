import type { JSX } from 'preact';

import { useUniqueId } from '@/ui/useUniqueId';
import type { MethodChoosing } from './methodChoice';
import { ChooseFields } from './ChooseFields';
import { KeepWithGroup } from './KeepWithGroup';
import { MethodList, type MethodListProps } from './MethodList';
import { walkList } from './walkList';

/** The choice of a method: what is known above, the methods in order below. */
export function Chooser({ chooser, ...doors }: MethodListProps): JSX.Element {
  const words = chooser.context.texts().methods.choose;
  return (
    <div class="iv-choose" onKeyDown={walkList}>
      <Restored chooser={chooser} />
      <ChooseFields chooser={chooser} />
      <KeepWithGroup chooser={chooser} />
      <Search chooser={chooser} {...doors} />
      <MethodList chooser={chooser} {...doors} />
      <p class="iv-choose-keys">{words.keys}</p>
    </div>
  );
}

function Restored({ chooser }: Pick<MethodListProps, 'chooser'>): JSX.Element | null {
  if (!chooser.isRestored.value) return null;
  const words = chooser.context.texts().common;
  return (
    <p class="iv-form-kept">
      {words.kept}{' '}
      <button type="button" class="iv-link-button" onClick={chooser.throwAway}>
        {words.throwAway}
      </button>
    </p>
  );
}

function Search({ chooser, choose, show }: MethodListProps): JSX.Element {
  const id = useUniqueId();
  const words = chooser.context.texts().methods.choose;
  const { query, onlyFits } = chooser;
  const shown = chooser.shown.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = shown;
    if (event.key !== 'Enter' || !first) return;
    event.preventDefault();
    (event.ctrlKey || event.metaKey ? show : choose)(first.method.id);
  };
  return (
    <div class="iv-choose-search">
      <label class="iv-only-read" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        data-autofocus
        placeholder={words.search}
        value={query.value}
        onInput={(event) => (query.value = event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <FitsOnly isOn={onlyFits} label={words.onlyFits} />
      <span class="iv-choose-count" role="status">
        {words.count(shown.length, chooser.ranked.value.length)}
      </span>
    </div>
  );
}

function FitsOnly({ isOn, label }: { isOn: MethodChoosing['onlyFits']; label: string }): JSX.Element {
  return (
    <label class="iv-choose-only">
      <input
        type="checkbox"
        checked={isOn.value}
        onChange={(event) => (isOn.value = event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
