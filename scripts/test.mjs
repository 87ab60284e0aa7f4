import process from 'node:process';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runScript } from './lib/say.mjs';
import { stages } from './lib/stages.mjs';
import { oneCheck, sum } from './lib/tally.mjs';

async function runStage([title, stage]) {
  console.log(`\n── ${title}`);
  const tally = await stage().catch((error) => {
    console.error(error);
    return oneCheck(false);
  });
  console.log(`${title}: ${tally.failed === 0 ? 'passed' : `${tally.failed} failed`}`);
  return tally;
}

await runScript(async () => {
  await ensureInstalled();
  const env = { CHROMIUM_PATH: await ensureChromium(), NODE_ENV: 'test', TZ: 'Europe/Amsterdam' };
  const tallies = [];
  for (const stage of stages(env)) tallies.push(await runStage(stage));
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
