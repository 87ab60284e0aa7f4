import type { ComponentChildren, JSX } from 'preact';

import { IconButton } from '@/ui/IconButton';
import { openKeys } from '../keys/openKeys';
import type { SessionStore } from '../sessionStore';

interface CaptureTopProps {
  readonly store: SessionStore;
  readonly children: ComponentChildren;
}

/** What kind of line is written; the keys, and the way to take the last step back. */
export function CaptureTop({ store, children }: CaptureTopProps): JSX.Element {
  const { context } = store;
  return (
    <div class="iv-capture-top">
      {children}
      <span class="iv-capture-tools">
        <IconButton
          icon="keyboard"
          label={`${context.texts().keys.button} (?)`}
          onClick={() => openKeys(context)}
        />
        <IconButton
          icon="undo-2"
          label={context.texts().session.panel.undo}
          disabled={!store.canUndo.value && store.writing.underWay.value.length === 0}
          onClick={() => void store.undo()}
        />
      </span>
    </div>
  );
}
