import { describe, expect, test } from 'vitest';

import { isOpen, parseAction, type Action } from '@/domain/actions/actionLine';
import { completeAction } from '@/domain/actions/complete';
import { repeats } from '@/domain/actions/repeating';
import { edited } from '../../support/edits';
import { readByTasks, writtenByTasks, type TaskFields } from './tasksPlugin/facts';
import { writtenLines } from './tasksPlugin/written';

const ours = [...writtenLines('emoji'), ...writtenLines('dataview')];
const facts = new Map(readByTasks);
const tasks = ours.flatMap((written) => {
  const fields = facts.get(written.line);
  return fields ? [{ ...written, fields }] : [];
});
const repeated = writtenByTasks.filter(({ after }) => after.length > 1);
const signs: Record<TaskFields['is'], string> = { TODO: ' ', DONE: 'x', IN_PROGRESS: '/', CANCELLED: '-' };

function read(line: string): Action {
  const found = parseAction(line);
  if (!found) throw new Error(`not an action: ${line}`);
  return found;
}

describe('what this program writes', () => {
  test('is known to the Tasks plugin line by line, and nothing else is', () => {
    expect(new Set(ours.map(({ line }) => line))).toEqual(new Set(facts.keys()));
  });

  test.each(ours.filter(({ line }) => facts.get(line) === null))('$format: $what is no task', ({ line }) => {
    expect(parseAction(line)).toBeNull();
  });

  test.each(tasks)('$format: $what has the same fields for Tasks and for us', ({ line, fields }) => {
    const { id, status, created, due, done } = read(line);
    const { is, repeats: rule, description: _, ...theirs } = fields;
    expect({ created, due, done, blockLink: `^${id}` }).toEqual(theirs);
    expect(status).toBe(signs[is]);
    expect(repeats(read(line))).toBe(rule !== null);
  });

  test.each(tasks.filter(({ fields }) => fields.repeats === null))(
    '$format: $what has the same words for Tasks and for us, the owner before them',
    ({ line, fields }) => {
      const { owner, text } = read(line);
      expect(fields.description).toBe(owner === null ? text : `**${owner}** ${text}`);
    },
  );
});

describe('what the Tasks plugin writes', () => {
  test.each(writtenByTasks)('$act: the action is read as it is then', ({ before, after }) => {
    const was = read(before);
    const now = after.flatMap((line) => parseAction(line) ?? []);
    expect(now).toHaveLength(1);
    expect(now[0]).toMatchObject({ id: was.id, owner: was.owner, created: was.created, due: was.due });
    const isDone = now[0]?.status === 'x';
    expect(now[0]?.done).toBe(isDone ? '2026-12-03' : null);
  });

  test.each(repeated)('$act: ticked here it becomes what Tasks makes of it, the next one above', (fact) => {
    const { before, after } = fact;
    const how = { language: 'nl', format: 'emoji', random: () => 0, toggle: () => after.join('\n') } as const;
    const lines = edited(before, completeAction(before, read(before), '2026-12-03', how).edit).split('\n');
    const [next, ticked] = lines;
    expect(lines).toHaveLength(2);
    expect(after).toContain(ticked);
    expect(after).toContain(next?.replace(/ \^iv-x\w{5}$/, ''));
    expect(isOpen(read(next ?? ''))).toBe(true);
  });
});
