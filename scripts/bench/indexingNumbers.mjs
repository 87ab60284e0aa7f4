import { fill, nextValue } from './indexingHost.mjs';
import { timed } from './figures.mjs';

const runs = 9;
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

/** What the review takes with warm records after one note changed, and what reading all records takes the first time. */
export async function numberRows(folder, notes, { modules, reading }, goal) {
  const { index, say } = await fill(folder, notes, modules.createIndexFeed);
  const sessions = notes.filter(({ cache }) => cache.frontmatter?.type === 'intervisie/session');
  const reader = modules.createRecordReader();
  const ahead = await timed(() => drain(reader.prepare(index.peek(), reading)));
  const first = await timed(() => reader.read(index.peek(), reading));
  const found = { records: [], numbers: [], both: [] };
  for (let run = 0; run < runs; run += 1) {
    const { path, text, cache } = sessions[run % sessions.length];
    const done = nextValue(index);
    say('changed', { path }, text, cache);
    const read = await timed(async () => reader.read(await done, reading));
    const counted = await timed(() => numbers(read.result, modules));
    found.records.push(read.ms);
    found.numbers.push(counted.ms);
    found.both.push(read.ms + counted.ms);
  }
  return [
    { what: 'reading all records ahead, in steps', values: [ahead.ms], unit: 'ms' },
    { what: 'the records after that', values: [first.ms], unit: 'ms', goal },
    { what: 'the records after one note changed', values: found.records, unit: 'ms' },
    { what: 'the numbers of the review', values: found.numbers, unit: 'ms' },
    { what: 'both', values: found.both, unit: 'ms', goal },
  ];
}
