import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Contribution } from '@/domain/contributions/contribution';
import type { Texts } from '@/i18n/texts';

interface WrittenProps {
  readonly texts: Texts;
  readonly read: () => Promise<readonly Contribution[]>;
  /** The line that was added last; another one means looking again. */
  readonly last: Contribution | null;
}

/** What one wrote for oneself, behind a fold that is closed at first, since others may look along. */
export function WrittenForYourself({ texts, read, last }: WrittenProps): JSX.Element {
  const words = texts.silence.forYourself;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="iv-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.show}</summary>
      {isOpen && <Written nothing={words.nothing} read={read} last={last} />}
    </details>
  );
}

function Written({
  nothing,
  read,
  last,
}: Omit<WrittenProps, 'texts'> & { nothing: string }): JSX.Element | null {
  const [lines, setLines] = useState<readonly Contribution[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void read().then((found) => isShown && setLines(found));
    return () => {
      isShown = false;
    };
  }, [last]);
  if (lines === null) return null;
  return (
    <ul class="iv-written">
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {lines.length === 0 && <li>{nothing}</li>}
    </ul>
  );
}
