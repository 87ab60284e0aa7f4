import type { JSX } from 'preact';

import { Icon } from '@/ui/Icon';
import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';
import { useForYourself } from './useForYourself';
import { WritingField } from './WritingField';
import { WrittenForYourself } from './WrittenForYourself';

/** What one writes for oneself: each line goes to one's own reflection as it is added, and can be taken back. */
export function ForYourself({ doors, ...live }: LiveProps & { doors: PanelDoors }): JSX.Element {
  const texts = live.store.context.texts();
  const words = texts.silence.forYourself;
  const { text, setText, add, last, takeBack, read } = useForYourself(live, doors.forYourself);
  return (
    <section class="iv-for-yourself">
      <WritingField
        label={words.label}
        hint={words.hint}
        text={text}
        setText={setText}
        addLabel={words.add}
        add={() => void add()}
        placeholder={words.placeholder}
      >
        <Icon name="lock" />
      </WritingField>
      <p class="iv-writing-hint" role="status">
        {last && words.added}{' '}
        {last && (
          <button type="button" class="iv-link-button" onClick={() => void takeBack()}>
            {words.takeBack}
          </button>
        )}
      </p>
      <WrittenForYourself texts={texts} read={read} last={last} />
    </section>
  );
}
