import type { JSX } from 'preact';

import type { Kind } from '@/domain/contributions/contribution';
import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';

interface KindChoiceProps {
  readonly texts: Texts['session'];
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
}

/** The kinds of line that this phase captures, one of which is chosen. */
export function KindChoice({ texts, kinds, kind, setKind }: KindChoiceProps): JSX.Element | null {
  if (kinds.length < 2) return kinds.length === 0 ? null : <OnlyKind name={texts.kinds[kind]} />;
  return (
    <Group class="iv-kinds" label={texts.capture.kind}>
      {kinds.map((one, index) => (
        <button
          key={one}
          type="button"
          class="iv-kind"
          aria-pressed={one === kind}
          aria-keyshortcuts={`Alt+${String(index + 1)}`}
          onClick={() => setKind(one)}
        >
          {texts.kinds[one]}
        </button>
      ))}
    </Group>
  );
}

const OnlyKind = ({ name }: { name: string }): JSX.Element => <span class="iv-only-kind">{name}</span>;
