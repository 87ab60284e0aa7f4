import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { loadDueReader, type DueReader } from './dueWords';
import { TextField } from './TextField';

interface DueFieldProps {
  readonly context: Context;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A day in words, with how it is read below it while typing. */
export function DueField({ context, label, value, onInput }: DueFieldProps): JSX.Element {
  const words = context.texts().actions;
  const reader = useDueReader(context);
  const [isLeft, setLeft] = useState(false);
  const day = reader?.(value) ?? null;
  const isUnknown = reader !== null && day === null && value.trim() !== '' && isLeft;
  return (
    <TextField
      label={label}
      value={value}
      onInput={(typed) => {
        setLeft(false);
        onInput(typed);
      }}
      onBlur={() => setLeft(true)}
      hint={day === null ? words.dueHint : words.day(day)}
      error={isUnknown ? words.dueUnknown : undefined}
    />
  );
}

function useDueReader(context: Context): DueReader | null {
  const [reader, setReader] = useState<DueReader | null>(null);
  useEffect(() => {
    void loadDueReader(context).then((loaded) => setReader(() => loaded));
  }, [context]);
  return reader;
}
