import { fill, nextValue } from './indexingHost.mjs';
import { timed } from './figures.mjs';

const runs = 60;
const warmUp = 20;
const today = '2026-11-22';

/** All numbers of the review over all years: timeline, themes, questions, and what one did. */
function numbers(records, { timelineOf, themeUses, questionPaths, countPeriod, noFilter }) {
  return [
    timelineOf(records, noFilter, records, today),
    themeUses(records),
    questionPaths(records, records),
    countPeriod(records, records.casussen, 'MB'),
  ];
}

const drain = (steps) => {
  while (!steps.next().done);
};

/** An action ticked and a word replaced in a note, as somebody would. */
function edited({ path, text }, { parseNote }, run) {
  const changed = text
    .replace('- [ ] **MB**', '- [x] **MB**')
    .replace('Ik merkte', `Ik zag ${String(run)} keer`);
  return [{ path }, changed, parseNote(changed)];
}

/** One note after the other is changed, the records are read again and the numbers worked out again. */
async function afterChanges({ index, say }, reader, sessions, { modules, reading }) {
  const found = { records: [], numbers: [], both: [] };
  for (let run = 0; run < runs; run += 1) {
    const change = edited(sessions[run % sessions.length], modules, run);
    const done = nextValue(index);
    say('changed', ...change);
    await done;
    const read = await timed(() => reader.read(index.peek(), reading));
    const counted = await timed(() => numbers(read.result, modules));
    found.records.push(read.ms);
    found.numbers.push(counted.ms);
    found.both.push(read.ms + counted.ms);
  }
  return found;
}

/**
 * What the review takes: the first time, with code that has not run before, and after one note changed, warm: the first
 * runs are left out.
 */
export async function numberRows(folder, notes, vault, goal) {
  const { modules, reading } = vault;
  const filled = await fill(folder, notes, modules.createIndexFeed);
  const sessions = notes.filter(({ cache }) => cache.frontmatter?.type === 'intervisie/session');
  const reader = modules.createRecordReader();
  const ahead = await timed(() => drain(reader.prepare(filled.index.peek(), reading)));
  const first = await timed(() => reader.read(filled.index.peek(), reading));
  const cold = await timed(() => numbers(first.result, modules));
  const { records, ...after } = await afterChanges(filled, reader, sessions, vault);
  return [
    { what: 'reading all records ahead, in steps', values: [ahead.ms], unit: 'ms' },
    { what: 'the records after that', values: [first.ms], unit: 'ms', goal },
    { what: 'the numbers of the review, the first time', values: [cold.ms], unit: 'ms' },
    { what: 'the records after one note changed', values: records.slice(warmUp), unit: 'ms' },
    { what: 'the numbers after that', values: after.numbers.slice(warmUp), unit: 'ms' },
    { what: 'both', values: after.both.slice(warmUp), unit: 'ms', goal },
  ];
}
