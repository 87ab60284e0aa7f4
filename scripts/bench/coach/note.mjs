export const path = 'Sessie.md';

const linesInNote = 10_000;
const titles = ['Casus en vraag', 'Feitenronde', 'Beelden en kern', 'Adviesronde', 'Keuze en afronding'];

const lineOf = (number) =>
  `- **AK** Was je leidinggevende erbij, bij regel ${number}? ^iv-q${number.toString(36).padStart(5, '0')}`;

/** A session note of which every line is a question that is not open: in its second phase each of them has a sign. */
export function sessionNote() {
  const each = linesInNote / titles.length;
  const sections = titles.map((title, phase) => {
    const lines = Array.from({ length: each }, (_, at) => lineOf(phase * each + at));
    return `## ${phase + 1}. ${title}\n\n${lines.join('\n')}\n`;
  });
  return `---\ntype: intervisie/session\nmethode: incidentmethode\n---\n\n${sections.join('\n')}`;
}
