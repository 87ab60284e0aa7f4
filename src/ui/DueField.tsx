import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { NextMeeting } from '@/domain/actions/nextMeeting';
import { dueProblem, readDue } from './dueWords';
import { TextField } from './TextField';
import { useDueReader } from './useDueReader';

interface DueFieldProps {
  readonly context: Context;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The meeting that “before the next meeting” means here; left out where those words say nothing. */
  readonly meeting?: NextMeeting | undefined;
}

/** A day in words, with how it is read below it while typing. */
export function DueField({ context, label, value, onInput, meeting }: DueFieldProps): JSX.Element {
  const words = context.texts().actions;
  const reader = useDueReader(context);
  const [isLeft, setLeft] = useState(false);
  const read = reader && value.trim() !== '' ? readDue(reader, value, meeting) : null;
  const example = meeting?.is === 'known' ? words.dueHintMeeting : words.dueHint;
  const error = read?.day === null && isLeft ? dueProblem(words, read.problem) : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onInput={(typed) => {
        setLeft(false);
        onInput(typed);
      }}
      onBlur={() => setLeft(true)}
      hint={read?.day ? words.day(read.day) : example}
      error={error}
    />
  );
}
