import type { observer as en } from '../en/observer';

export const observer: typeof en = {
  title: 'Voor de observator',
  titleOf: (person) => `${person} observeert`,
  hint: 'Eén tik telt er één. Wie het deed, wordt niet bewaard. De toetsen 1 tot en met 8 tellen ook, met Shift gaat er één af.',
  group: 'Turfjes',
  kinds: {
    open: 'Open vraag',
    closed: 'Gesloten vraag',
    leading: 'Suggestieve vraag',
    why: 'Waaromvraag',
    stacked: 'Gestapelde vraag',
    advice: 'Verkapt advies',
    interruption: 'Onderbreking',
    silence: 'Stilte die mocht duren',
  },
  counted: (kind, count) => `${kind}, ${String(count)} keer geteld`,
  oneLess: (kind) => `Eén minder: ${kind.toLowerCase()}`,
  command: (kind) => `Turven: ${kind.toLowerCase()}`,
};
