import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import { harvestKinds, type HarvestKind } from './harvesting';

interface HarvestKindsProps {
  readonly texts: Texts;
  readonly kind: HarvestKind;
  readonly setKind: (kind: HarvestKind) => void;
}

/** What the next line of a harvest is. */
export function HarvestKinds({ texts, kind, setKind }: HarvestKindsProps): JSX.Element {
  return (
    <Group class="iv-kinds" label={texts.silence.harvest.kind}>
      {harvestKinds.map((one) => (
        <button
          key={one}
          type="button"
          class="iv-kind"
          aria-pressed={one === kind}
          onClick={() => setKind(one)}
        >
          {texts.session.kinds[one]}
        </button>
      ))}
    </Group>
  );
}
