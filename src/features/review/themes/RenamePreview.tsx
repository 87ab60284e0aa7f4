import type { JSX } from 'preact';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import { Group } from '@/ui/Group';
import { MoreButton } from '../MoreButton';
import { useMore } from '../useMore';
import { NotChangedList } from './NotChangedList';
import { planOf, problemOf, type RenameValues } from './renameValues';
import { usePreview, type Preview } from './usePreview';

interface RenamePreviewProps {
  readonly context: Context;
  readonly values: RenameValues;
}

/** What would change: every note with its themes before and after, and the notes that can't be changed, with why. */
export function RenamePreview({ context, values }: RenamePreviewProps): JSX.Element {
  const words = context.texts().reviewThemes.rename;
  const plan = problemOf(values) === null ? planOf(values) : null;
  const preview = usePreview(context, plan);
  const told = plan === null ? words.nothing : preview ? words.count(preview.changed.length) : words.looking;
  return (
    <Group class="iv-themes-preview" label={words.preview} labelClass="iv-field-label">
      <p class="iv-field-hint" role="status">
        {told}
      </p>
      {preview && <Unable context={context} preview={preview} />}
      {preview && <Changed context={context} preview={preview} />}
    </Group>
  );
}

function Changed({ context, preview }: { context: Context; preview: Preview }): JSX.Element {
  const { rename: words, more: moreWords } = context.texts().reviewThemes;
  const { shown, left, more } = useMore(preview.changed, 20, 100);
  return (
    <>
      <ul class="iv-themes-changes">
        {shown.map(({ path, before, after }) => (
          <li key={path}>
            <span class="iv-themes-note">{titleOf(path)}</span>
            <span class="iv-themes-change">{words.change(before.join(', '), after.join(', '))}</span>
          </li>
        ))}
      </ul>
      <MoreButton left={left} more={more} words={moreWords} />
    </>
  );
}

function Unable({ context, preview }: { context: Context; preview: Preview }): JSX.Element | null {
  const words = context.texts().reviewThemes.rename;
  if (preview.unable.length === 0) return null;
  return (
    <NotChangedList title={words.unable(preview.unable.length)} why={words.why} notes={preview.unable} />
  );
}
