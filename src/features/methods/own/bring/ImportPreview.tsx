import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Incoming } from '@/domain/methods/importMethod';
import type { FormState } from '@/ui/FormModal';
import { Problems } from '../Problems';
import { clashOf } from './clash';
import { ClashChoice } from './ClashChoice';
import { MethodContents } from './MethodContents';
import type { ImportValues } from './takeIn';

interface ImportPreviewProps {
  readonly context: Context;
  readonly form: FormState<ImportValues>;
  readonly incoming: Exclude<Incoming, { is: 'empty' }>;
}

/** What a note that comes in holds, as text only: it may come from anyone. */
export function ImportPreview({ context, form, incoming }: ImportPreviewProps): JSX.Element {
  const words = context.texts().ownMethods.bring;
  if (incoming.is === 'method') {
    const clash = clashOf(context, incoming.method);
    return (
      <>
        {clash && <ClashChoice context={context} form={form} clash={clash} />}
        <MethodContents context={context} method={incoming.method} />
      </>
    );
  }
  return (
    <>
      <p class="iv-field-error">{words.trouble[incoming.is]}</p>
      {incoming.is === 'broken' && <Problems context={context} problems={incoming.problems} />}
    </>
  );
}
