import type { JSX } from 'preact';

import { TextField } from './TextField';

interface ThemesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly onInput: (value: string) => void;
}

/** Themes with commas between them. Known ones are offered for the one that is being typed. */
export function ThemesField({ known, ...field }: ThemesFieldProps): JSX.Element {
  return <TextField {...field} offers={offersAfter(field.value, known)} />;
}

function offersAfter(typed: string, known: readonly string[]): string[] {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1).trim();
  const given = before.split(',').map((theme) => theme.trim());
  const left = known.filter((theme) => !given.includes(theme));
  return left.map((theme) => (before === '' ? theme : `${before} ${theme}`));
}
