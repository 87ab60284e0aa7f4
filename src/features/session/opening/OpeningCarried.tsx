import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import type { StartValues } from '../start/startValues';

interface OpeningCarriedProps {
  readonly context: Context;
  readonly form: FormState<StartValues>;
}

/** Says in the start form which parts of the opening go into the session's note, with the way to leave them out. */
export function OpeningCarried({ context, form: { values, set } }: OpeningCarriedProps): JSX.Element | null {
  const words = context.texts().opening;
  const sections = [...values.opening.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase());
  if (sections.length === 0) return null;
  return (
    <p class="iv-field-hint">
      {words.carried(sections)}{' '}
      <button type="button" class="iv-link-button" onClick={() => set({ opening: '' })}>
        {words.leaveOut}
      </button>
    </p>
  );
}
