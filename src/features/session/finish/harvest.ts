import { isSameMinute } from 'date-fns/isSameMinute';

import { formatAction, type TaskStyle } from '@/domain/actions/actionLine';
import { newId, type Random } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import type { Contribution } from '@/domain/contributions/contribution';
import { formatDay, parseMoment } from '@/domain/notes/moments';
import type { Harvest } from '@/domain/session/finishSession';
import type { FinishValues } from './finishValues';

/** What making a harvest needs beside the form: the note's text for free ids, how tasks are written, the moment. */
export interface HarvestContext {
  readonly text: string;
  readonly style: TaskStyle;
  readonly now: Date;
  readonly random: Random;
  /** When the session started; it can't have ended before. */
  readonly start: Date | null;
}

/** What a form gives of a harvest; what was observed is read from the note as it is written. */
export type TypedHarvest = Omit<Harvest, 'observation'>;

/** The lines of a finished session from what was typed; empty fields make no line. Null when the end is no moment after the start. */
export function harvestFrom(values: FinishValues, context: HarvestContext): TypedHarvest | null {
  const end = endFrom(values, context.start);
  if (!end) return null;
  const isAnswered = values.evaluation.some((answer) => answer > 0);
  return {
    takeAways: takeAways(values, context),
    actions: actions(values, context),
    evaluation: isAnswered ? values.evaluation : [],
    evaluationNote: values.different,
    end,
  };
}

/** The form asks whole minutes, so an end in the minute of the start is the start itself. */
function endFrom({ end: typed }: FinishValues, start: Date | null): Date | null {
  const end = parseMoment(typed);
  if (!end || !start || end >= start) return end;
  return isSameMinute(end, start) ? start : null;
}

function takeAways({ takeAways: typed }: FinishValues, { text, random }: HarvestContext): Contribution[] {
  return Object.entries(typed).flatMap(([person, words]) => {
    const said = oneParagraph(words);
    const speaker = person === '' ? null : person;
    const id = newId('insight', text, random);
    return said === '' ? [] : [{ id, kind: 'insight', speaker, text: said, mark: null, chosen: false }];
  });
}

function actions({ actions: typed }: FinishValues, { text, style, now, random }: HarvestContext): string[] {
  return typed.flatMap((action) => {
    const said = oneParagraph(action.text).replaceAll('\n', ' ');
    if (said === '') return [];
    const id = newId('action', text, random);
    const owner = action.owner || null;
    const due = action.due || null;
    return [
      formatAction({ id, status: ' ', owner, text: said, created: formatDay(now), due, done: null }, style),
    ];
  });
}
