import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { folded } from '@/domain/review/themes/themeKey';
import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import { TextField } from '@/ui/TextField';

interface ChosenThemesProps {
  readonly words: Texts['reviewThemes']['rename'];
  /** All themes, those most used first. */
  readonly themes: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: string[]) => void;
  readonly error: string | undefined;
}

const most = 24;

/** Themes to tick: those that are ticked first, then those most used, or those that are looked for. */
export function ChosenThemes({ words, themes, chosen, choose, error }: ChosenThemesProps): JSX.Element {
  const [search, setSearch] = useState('');
  const [first] = useState(chosen);
  const found = themes.filter((theme) => folded(theme).includes(folded(search)));
  const ordered = [
    ...new Set([...first, ...chosen.filter((one) => !found.slice(0, most).includes(one)), ...found]),
  ];
  const shown = ordered.slice(0, Math.max(most, chosen.length));
  const toggle = (theme: string): void =>
    choose(chosen.includes(theme) ? chosen.filter((one) => one !== theme) : [...chosen, theme]);
  return (
    <Group class="iv-themes-chosen" label={words.which} labelClass="iv-field-label">
      {themes.length > most && <TextField label={words.search} value={search} onInput={setSearch} />}
      <div class="iv-themes-ticks">
        {shown.map((theme, at) => (
          <label key={theme} class="iv-themes-tick">
            <input
              type="checkbox"
              checked={chosen.includes(theme)}
              data-autofocus={at === 0 && first.length === 0 ? true : undefined}
              onChange={() => toggle(theme)}
            />
            {theme}
          </label>
        ))}
      </div>
      {ordered.length > shown.length && (
        <p class="iv-field-hint">{words.notShown(ordered.length - shown.length)}</p>
      )}
      {error !== undefined && (
        <p class="iv-field-error" role="alert">
          {error}
        </p>
      )}
    </Group>
  );
}
