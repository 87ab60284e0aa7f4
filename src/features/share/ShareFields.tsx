import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { FormState } from '@/ui/FormModal';
import { SharedBeforeList } from './SharedBeforeList';
import { SharePreview } from './SharePreview';
import { planOf, type SharePlan } from './sharePlan';
import type { ShareSource } from './shareSource';
import { ShareTraces } from './ShareTraces';
import type { ShareValues } from './shareValues';
import { ShareWays } from './ShareWays';
import { WhatGoes } from './WhatGoes';

/** What the parts of the form are given. */
export interface ShareProps {
  readonly context: Context;
  readonly source: ShareSource;
  readonly form: FormState<ShareValues>;
}

export interface PlanProps extends ShareProps {
  readonly plan: SharePlan;
}

/** Enter in a field shares nothing yet: one is still looking at what is traceable. */
function notByEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

/** What goes along, what is still traceable in it, the copy as it will be, and how it is shared. */
export function ShareFields(props: ShareProps): JSX.Element {
  const { context, source, form } = props;
  const language = context.noteLanguage();
  const plan = useMemo(() => planOf(source, form.values, language), [source, form.values, language]);
  return (
    <div class="iv-share" onKeyDown={notByEnter}>
      <SharedBeforeList {...props} />
      <WhatGoes {...props} />
      <ShareWays {...props} plan={plan} />
      <ShareTraces {...props} plan={plan} />
      <SharePreview {...props} plan={plan} />
    </div>
  );
}
