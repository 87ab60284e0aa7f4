import type { JSX } from 'preact';

import type { Context } from '@/context';
import { IconButton } from '@/ui/IconButton';
import type { ReviewPartProps } from '../part';
import { NotChangedList } from './NotChangedList';
import { lastRename, takeBackEverywhere, type LastRename as Last } from './renameEverywhere';

interface LastRenameProps {
  readonly context: Context;
  readonly open: ReviewPartProps['open'];
}

const markOfUndo = 'data-iv-themes-undo';

/** Puts the focus on the way back, where it is in sight: the button that opened the form may be gone. */
export function focusLastRename(): void {
  activeDocument.querySelector<HTMLElement>(`[${markOfUndo}]`)?.focus();
}

/** What the last change of themes did, and the way back. */
export function LastRename({ context, open }: LastRenameProps): JSX.Element | null {
  const words = context.texts().reviewThemes.rename;
  const last = lastRename(context);
  const { value } = last;
  if (!value) return null;
  const close = (): void => {
    last.value = null;
  };
  return (
    <section class="iv-themes-last">
      <div class="iv-themes-last-line">
        <p role="status">{toldOf(value, words)}</p>
        {value.takenBack === null && value.done.length > 0 && (
          <button type="button" {...{ [markOfUndo]: '' }} onClick={() => void takeBackEverywhere(context)}>
            {words.undo}
          </button>
        )}
        <IconButton icon="x" label={words.dismiss} onClick={close} />
      </div>
      <Failed context={context} last={value} open={open} />
    </section>
  );
}

function toldOf(
  { plan, done, takenBack }: Last,
  words: ReturnType<Context['texts']>['reviewThemes']['rename'],
): string {
  const from = plan.from.filter((theme) => theme !== plan.to);
  return takenBack ? words.undone(takenBack.count) : words.done(done.length, from, plan.to);
}

function Failed({ context, last, open }: LastRenameProps & { last: Last }): JSX.Element | null {
  const words = context.texts().reviewThemes.rename;
  const { takenBack } = last;
  const failed = takenBack?.failed ?? last.failed;
  if (failed.length === 0) return null;
  const title = takenBack ? words.notUndone(failed.length) : words.failed(failed.length);
  return (
    <NotChangedList
      title={title}
      why={takenBack ? words.notBack : words.why}
      notes={failed}
      open={(path) => open(path)}
    />
  );
}
