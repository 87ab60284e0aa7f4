import type { JSX } from 'preact';

import type { Context } from '@/context';
import { themesIn } from '@/domain/casus/newCasus';
import { knownThemes } from '@/domain/index/noteChoices';
import type { FormState } from '@/ui/FormModal';
import { Group } from '@/ui/Group';
import { ThemesField } from '@/ui/ThemesField';
import type { ReflectionValues } from './reflectionValues';

interface ThemeFieldsProps {
  readonly context: Context;
  readonly form: FormState<ReflectionValues>;
  /** The themes of what the reflection is about. */
  readonly near: readonly string[];
}

/** The themes, with those of the casus to be taken over one by one. */
export function ThemeFields({ context, form: { values, set }, near }: ThemeFieldsProps): JSX.Element {
  const words = context.texts().reflection;
  const given = themesIn(values.themes);
  const left = near.filter((theme) => !given.includes(theme));
  const add = (theme: string): void => set({ themes: [...given, theme].join(', ') });
  return (
    <>
      <ThemesField
        label={words.themes}
        hint={context.texts().casus.themesHint}
        value={values.themes}
        known={knownThemes(context.index.value, context.propertyNames())}
        onInput={(themes) => set({ themes })}
      />
      {left.length > 0 && (
        <Group class="iv-near-themes" label={words.themesNear} labelClass="iv-field-hint">
          {left.map((theme) => (
            <button key={theme} type="button" class="iv-near-theme" onClick={() => add(theme)}>
              + {theme}
            </button>
          ))}
        </Group>
      )}
    </>
  );
}
