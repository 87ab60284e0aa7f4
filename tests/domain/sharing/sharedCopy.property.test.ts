import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wholeCopy } from './sharing';

/** A piece of a note: its lines, the secrets that are planted in it, and the words that it shows. */
interface Piece {
  readonly lines: readonly string[];
  readonly secrets: readonly string[];
  readonly shown: readonly string[];
}

type Plant = (secret: () => string, show: () => string) => readonly string[];

/** Lines that hide secrets, each in its own way; whatever is put around them stays away from them by an empty line. */
const hiding: readonly Plant[] = [
  (s) => ['> [!afloop]- Afloop', `> ${s()}`, `> > ${s()}`, '>', `> - ${s()}`, s()],
  (s) => ['> [!OUTCOME]+', `> ${s()}`, '', `> ${s()}`],
  (s) => [`- x #prive ${s()}`, `  ${s()}`, `    - ${s()}`, '', `    ${s()}`],
  (s, o) => [`- ${o()}`, `    1. ${s()} #private`, `        - ${s()}`, `- ${o()}`],
  (s, o) => [`> [!note] ${o()}`, `> - ${s()} #prive`, `>     - ${s()}`, `> - ${o()}`],
  (s) => [`> [!quote] ${s()} #Privé`, `> ${s()}`, `${s()} loopt door`],
  (s) => [`${s()} loopt`, `over #prive ${s()}`],
  (s, o) => [`${o()} %% ${s()} %% ${o()}`],
  (s, o) => [`${o()} %%${s()}`, `- ${s()}`, '', `## ${s()}`, `${s()}%%`],
  (s, o) => [`<!-- ${s()}`, '', `${s()} --> ${o()}`],
  (s, o) => [`${o()} [[${s()}/map|${o()}]] [${o()}](${s()}) ![[${s()}]] ![${s()}](x.png)`],
  (s, o) => [`${o()} ^${s()}`],
  (s) => [`[^${s()}]: ${s()}`, `    ${s()}`],
  (s) => ['```', s(), '#prive', s(), '```'],
  (s) => ['**Afloop:** het ging', s()],
];

const showing: readonly Plant[] = [
  (_, o) => [o()],
  (_, o) => [`- ${o()}`, `    - ${o()}`],
  (_, o) => [`> ${o()}`],
  (_, o) => [`### ${o()}`, '', o()],
  (_, o) => ['```', o(), '```'],
];

/** Sections that stay as a whole, whatever stands in them. */
const stayingHeads = [
  '## Afloop',
  '## Privacycheck',
  '## Gedeeld',
  '## X #prive',
  '## Y #private',
  '## De afloop (later)',
];

const plants = (of: readonly Plant[]): fc.Arbitrary<Plant> => fc.constantFrom(...of);
const blocks = (plant: fc.Arbitrary<Plant>): fc.Arbitrary<Plant[]> =>
  fc.array(plant, { minLength: 1, maxLength: 4 });

const section = fc.oneof(
  fc.record({
    head: fc.constantFrom('## Situatie', '## Eigen kop', '# Kop'),
    stays: fc.constant(false),
    blocks: blocks(plants([...hiding, ...showing])),
  }),
  fc.record({
    head: fc.constantFrom(...stayingHeads),
    stays: fc.constant(true),
    blocks: blocks(plants([...hiding, ...showing])),
  }),
);

/** Every secret and every shown word is another one, so that each can be looked for by its bytes. */
function noteOf(sections: { head: string; stays: boolean; blocks: Plant[] }[]): Piece {
  const [secrets, shown]: [string[], string[]] = [[], []];
  const word = (list: string[], name: string) => (): string => {
    list.push(`${name}${String(list.length)}x`);
    return list.at(-1) ?? '';
  };
  const secret = word(secrets, 'geheim');
  const lines = ['---', 'vraag: open', `inbrenger: ${secret()}`, `eigen: "${secret()}"`, '---', ''];
  for (const { head, stays, blocks: made } of sections) {
    const show = stays ? secret : word(shown, 'zichtbaar');
    lines.push(head, '', ...made.flatMap((plant) => [...plant(secret, show), '', `${show()}.`, '']));
  }
  return { lines, secrets, shown };
}

const anyNote = fc.record({
  sections: fc.array(section, { minLength: 1, maxLength: 5 }),
  end: fc.constantFrom('\n', '\r\n'),
});

test('P23: no secret planted in a private place of a casus comes out in a shared copy, and what is open does', () => {
  fc.assert(
    fc.property(anyNote, ({ sections, end }) => {
      const { lines, secrets, shown } = noteOf(sections);
      const copy = wholeCopy(lines.join(end));
      expect(secrets.filter((secret) => copy.includes(secret))).toEqual([]);
      expect(shown.filter((word) => !copy.includes(word))).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 30_000);
