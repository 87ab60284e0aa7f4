import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const sentence =
  'Ik merkte dat ik sneller ging praten toen het stil werd, en dat zij daarna alleen nog maar knikte. ';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Five characters that differ from number to number, as in an id of ours. */
const random = (number) => number.toString(36).padStart(5, '0');

const day = (number) => `20${20 + (number % 7)}-0${1 + (number % 9)}-1${number % 10}`;
const words = (number, count) => `${letters[number % 26]}${number} ${sentence.repeat(count)}`.trim();
const properties = (lines) => `---\n${lines.join('\n')}\n---\n\n`;

const casus = (number) =>
  properties([
    'type: intervisie/casus',
    'status: besproken',
    `datum: ${day(number)}`,
    `vraag: "Hoe blijf ik in gesprek bij ${number}?"`,
    'themas: [grenzen, stilte]',
  ]) + `## Wat er gebeurde\n\n${words(number, 14)}\n\n## Mijn aandeel\n\n- ${sentence}\n- [ ] Nabellen\n`;

const line = (kind, number, at) => `- **MB** ${words(number, 1)} ^iv-${kind}${random(number * 10 + at)}\n`;
const action = (number, at) =>
  `- [ ] **MB** Bel ${number} terug ➕ ${day(number)} 📅 ${day(number + 1)} ^iv-x${random(number * 10 + at)}\n`;

/** The last session of a vault was left paused; the others are done. */
const session = (number, isPaused) =>
  properties([
    'type: intervisie/session',
    `status: ${isPaused ? 'gepauzeerd' : 'afgerond'}`,
    `datum: ${day(number)}`,
    `start: ${day(number)}T20:02:00`,
    'methode: incidentmethode',
    'deelnemers: [MB, AK, JV, RS]',
    'fase: 2',
    ...(isPaused ? ['resttijd: 300'] : []),
    'plan: [5, 15, 15, 15, 10]',
  ]) +
  `## 1. Casus en vraag\n\n${line('n', number, 0)}\n## 2. Feitenronde\n\n` +
  [1, 2, 3, 4, 5].map((at) => line('q', number, at)).join('') +
  `\n## Wat we meenemen\n\n${line('i', number, 6)}\n## Acties\n\n${action(number, 7)}${action(number, 8)}`;

const reflection = (number) =>
  properties(['type: intervisie/reflection', `datum: ${day(number)}`, 'gevoel: 3', 'themas: [stilte]']) +
  `## Wat raakte me\n\n${words(number, 15)}\n\n- [ ] Teruglezen\n`;

const ordinary = (number) =>
  `# Aantekening ${number}\n\n${words(number, 7)}\n\n- [ ] Iets kleins\n- [x] Iets groters\n- ${sentence}\n\n` +
  `## Vervolg\n\nZie [[Aantekening ${number - 10}]] en #werk. ${words(number, 6)}\n`;

/** One of each ten notes is a casus, one a session, one a reflection; the others are ordinary. About 1.7 KB each. */
function note(number, count) {
  const folders = { 0: 'Intervisie/Casussen', 1: 'Intervisie/Sessies', 2: 'Intervisie/Reflecties' };
  const folder = folders[number % 10] ?? `Notities/${number % 40}`;
  const texts = { 0: casus, 1: (one) => session(one, one > count - 10), 2: reflection };
  return { path: `${folder}/Aantekening ${number}.md`, text: (texts[number % 10] ?? ordinary)(number) };
}

/** Writes a vault of made notes. @returns the paths from the folder and the texts. */
export async function writeNotes(folder, count) {
  const notes = Array.from({ length: count }, (_, number) => note(number, count));
  for (const parent of new Set(notes.map(({ path }) => dirname(path))))
    await mkdir(join(folder, parent), { recursive: true });
  for (const { path, text } of notes) await writeFile(join(folder, path), text);
  return notes;
}
