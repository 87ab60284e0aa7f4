import * as v from 'valibot';

import type { Context } from '@/context';
import { knownThemes } from '@/domain/index/noteChoices';
import { openForm } from '@/ui/FormModal';
import { SelectField } from '@/ui/SelectField';
import { drawCanvas } from './drawCanvas';

const schema = v.object({ theme: v.string() });

/** Asks which theme to draw. */
export function openThemeForm(context: Context): void {
  const words = context.texts().graph;
  const themes = knownThemes(context.index.value, context.propertyNames());
  const [first] = themes;
  if (first === undefined) return context.say(context.index.value ? words.noThemes : words.notReady);
  openForm(context, {
    draftKey: 'canvas-theme',
    title: words.drawTheme,
    submitLabel: words.draw,
    initial: { theme: first },
    schema,
    fields: ({ values, set }) => (
      <SelectField
        label={words.theme}
        value={values.theme}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme) => set({ theme })}
      />
    ),
    submit:
      async ({ theme }) =>
      () =>
        drawCanvas(context, { theme }),
  });
}
