import process from 'node:process';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runScript } from './lib/say.mjs';
import { stages } from './lib/stages.mjs';
import { oneCheck, sum } from './lib/tally.mjs';

async function runStage(title, stage, out) {
  const start = Date.now();
  const tally = await stage(out).catch((error) => {
    console.error(error);
    return oneCheck(false);
  });
  const outcome = tally.failed === 0 ? 'passed' : `${tally.failed} failed`;
  return { ...tally, line: `${title}: ${outcome}, ${Math.round((Date.now() - start) / 1000)} s` };
}

/** Shows what a stage says as it says it. */
async function runAlone([title, stage]) {
  console.log(`\n── ${title}`);
  const tally = await runStage(title, stage, {});
  console.log(tally.line);
  return tally;
}

/** Runs stages side by side. What each says is shown when it has ended, so that they do not speak at once. */
const runBeside = (group) =>
  Promise.all(
    group.map(async ([title, stage]) => {
      const said = [];
      const tally = await runStage(title, stage, { tell: (piece) => said.push(piece) });
      console.log(`\n── ${title}\n${Buffer.concat(said).toString()}${tally.line}`);
      return tally;
    }),
  );

await runScript(async () => {
  await ensureInstalled();
  const env = { CHROMIUM_PATH: await ensureChromium(), NODE_ENV: 'test', TZ: 'Europe/Amsterdam' };
  const tallies = [];
  for (const group of stages(env))
    tallies.push(...(group.length > 1 ? await runBeside(group) : [await runAlone(group[0])]));
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
