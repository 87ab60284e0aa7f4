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

/** The question of one casus in four was reworded. */
const versions = (number) =>
  `\n## De vraag door de tijd\n\n- **${day(number)}** Hoe blijf ik in gesprek? ^iv-r${random(number * 10)}\n` +
  `- **${day(number + 1)}** Hoe vraag ik door? [[Aantekening ${number + 1}]] ^iv-r${random(number * 10 + 1)}\n`;

const casus = (number) =>
  properties([
    'type: intervisie/casus',
    'status: besproken',
    `datum: ${day(number)}`,
    `vraag: "Hoe blijf ik in gesprek bij ${number}?"`,
    'themas: [grenzen, stilte]',
    `groep: "[[Groep ${number % 7}]]"`,
  ]) +
  `## Wat er gebeurde\n\n${words(number, 13)}\n\n## Mijn aandeel\n\n- ${sentence}\n- [ ] Nabellen\n` +
  (number % 40 === 0 ? versions(number) : '');

const line = (kind, number, at) => `- **MB** ${words(number, 1)} ^iv-${kind}${random(number * 10 + at)}\n`;
const action = (number, at) =>
  `- [ ] **MB** Bel ${number} terug ➕ ${day(number)} 📅 ${day(number + 1)} ^iv-x${random(number * 10 + at)}\n`;

/** What became of the first action of every other session. */
const promise = (number) =>
  `    - **${day(number + 1)}** gedaan: gebeld, en eerst gevraagd hoe het ging ^iv-l${random(number * 10 + 9)}\n` +
  `        - effect:: ze begon zelf\n        - geleerd:: eerst vragen\n`;

/** The last session of a vault was left paused; the others are done. */
const session = (number, isPaused) =>
  properties([
    'type: intervisie/session',
    `status: ${isPaused ? 'gepauzeerd' : 'afgerond'}`,
    `datum: ${day(number)}`,
    `start: ${day(number)}T20:02:00`,
    'methode: incidentmethode',
    `casus: "[[Aantekening ${number - 1}]]"`,
    `groep: "[[Groep ${number % 7}]]"`,
    'deelnemers: [MB, AK, JV, RS]',
    'fase: 2',
    ...(isPaused ? ['resttijd: 300'] : []),
    'plan: [5, 15, 15, 15, 10]',
  ]) +
  `## 1. Casus en vraag\n\n${line('n', number, 0)}\n## 2. Feitenronde\n\n` +
  [1, 2, 3, 4, 5].map((at) => line('q', number, at)).join('') +
  `\n## Wat we meenemen\n\n${line('i', number, 6)}\n## Acties\n\n${action(number, 7)}${number % 20 === 1 ? promise(number) : ''}${action(number, 8)}`;

/** To one reflection in four somebody returned. */
const reflection = (number) =>
  properties([
    'type: intervisie/reflection',
    `datum: ${day(number)}`,
    'gevoel: 3',
    'themas: [stilte]',
    `sessie: "[[Aantekening ${number - 1}]]"`,
  ]) +
  `## Wat raakte me\n\n${words(number, 15)}\n\n- [ ] Teruglezen\n` +
  (number % 40 === 2
    ? `\n## Terugblik\n\n- **${day(number + 1)}** klopt nog ^iv-l${random(number * 10)}\n`
    : '');

const ordinary = (number) =>
  `# Aantekening ${number}\n\n${words(number, 7)}\n\n- [ ] Iets kleins\n- [x] Iets groters\n- ${sentence}\n\n` +
  `## Vervolg\n\nZie [[Aantekening ${number - 10}]] en #werk. ${words(number, 6)}\n`;

const group = (number) => ({
  path: `Intervisie/Groepen/Groep ${number}.md`,
  text: properties(['type: intervisie/group', 'leden: [MB, AK, JV, RS]', 'ritme-weken: 6']),
});

/** One of each ten notes is a casus, one a session, one a reflection; the others are ordinary. About 1.7 KB each. */
function note(number, count) {
  const folders = { 0: 'Intervisie/Casussen', 1: 'Intervisie/Sessies', 2: 'Intervisie/Reflecties' };
  const folder = folders[number % 10] ?? `Notities/${number % 40}`;
  const texts = { 0: casus, 1: (one) => session(one, one > count - 10), 2: reflection };
  return { path: `${folder}/Aantekening ${number}.md`, text: (texts[number % 10] ?? ordinary)(number) };
}

/** Writes a vault of made notes, and seven groups. @returns the paths from the folder and the texts. */
export async function writeNotes(folder, count) {
  const groups = Array.from({ length: 7 }, (_, number) => group(number));
  const notes = [...Array.from({ length: count }, (_, number) => note(number, count)), ...groups];
  for (const parent of new Set(notes.map(({ path }) => dirname(path))))
    await mkdir(join(folder, parent), { recursive: true });
  for (const { path, text } of notes) await writeFile(join(folder, path), text);
  return notes;
}
