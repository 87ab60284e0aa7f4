import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Contribution } from '@/domain/contributions/contribution';
import { Icon } from '@/ui/Icon';
import { useDraft } from '../capture/useDraft';
import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';
import { WritingField } from './WritingField';
import { WrittenForYourself } from './WrittenForYourself';

/** What one writes for oneself: each line goes to one's own reflection as it is added, and can be taken back. */
export function ForYourself({ store, session, doors }: LiveProps & { doors: PanelDoors }): JSX.Element {
  const words = store.context.texts().silence.forYourself;
  const { text, setText, send } = useDraft(store.context.drafts, `${session.path}#private`);
  const [last, setLast] = useState<Contribution | null>(null);
  const add = async (): Promise<void> => {
    await send(async (typed) => {
      const line = await doors.forYourself.add(session.path, typed);
      if (line) setLast(line);
      return line !== null;
    });
  };
  const takeBack = async (): Promise<void> => {
    if (!last || !(await doors.forYourself.takeBack(session.path, last))) return;
    setText([last.text, text].filter(Boolean).join('\n'));
    setLast(null);
  };
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
      <WrittenForYourself
        texts={store.context.texts()}
        read={() => doors.forYourself.read(session.path)}
        last={last}
      />
    </section>
  );
}
