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
}

/** The lines of a finished session from what was typed; empty fields make no line. Null when the end is no time. */
export function harvestFrom(values: FinishValues, context: HarvestContext): Harvest | null {
  const end = parseMoment(values.end);
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
