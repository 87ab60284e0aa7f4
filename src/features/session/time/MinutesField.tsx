import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { readMinutesChange } from '@/domain/session/minutesChange';
import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import type { SessionStore } from '../sessionStore';
import { addTime } from './clockActs';

interface MinutesFieldProps {
  readonly store: SessionStore;
  /** What follows when the field goes: the focus has to go somewhere. */
  readonly left: () => void;
}

/** One line for any number of minutes, to add or to take away. Enter changes the time; Escape leaves it as it is. */
export function MinutesField(props: MinutesFieldProps): JSX.Element {
  const words = props.store.context.texts().time;
  const { minutes } = props.store.writing;
  const { isWrong, submit, onKeyDown } = useMinutes(props);
  const id = useUniqueId();
  return (
    <form class="iv-minutes-field" onSubmit={submit} onKeyDown={onKeyDown}>
      <label class="iv-only-read" for={id}>
        {words.otherLabel}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        title={words.otherLabel}
        placeholder={words.otherPlaceholder}
        value={minutes.value ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        ref={focusOnce}
        onInput={(event) => (minutes.value = event.currentTarget.value)}
      />
      <button type="submit" aria-label={words.otherSubmit}>
        <Icon name="corner-down-left" />
      </button>
      {isWrong && (
        <p class="iv-field-error" id={`${id}-wrong`} role="alert">
          {words.badMinutes}
        </p>
      )}
    </form>
  );
}

const focusOnce = (field: HTMLInputElement | null): void => field?.focus();

interface Minutes {
  readonly isWrong: boolean;
  readonly submit: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useMinutes({ store, left }: MinutesFieldProps): Minutes {
  const { minutes } = store.writing;
  const [isWrong, setWrong] = useState(false);
  const leave = (): void => {
    minutes.value = null;
    left();
  };
  return {
    isWrong,
    submit: (event) => {
      event.preventDefault();
      const change = readMinutesChange(minutes.value ?? '');
      setWrong(change === null);
      if (change === null) return;
      leave();
      void addTime(store, change);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      leave();
    },
  };
}
