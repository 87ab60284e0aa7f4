import type { time as en } from '../en/time';

export const time: typeof en = {
  commands: {
    oneLess: 'Eén minuut eraf',
    other: 'Fase meer of minder minuten geven',
    borrow: 'Tijd nemen van een latere fase',
  },
  minutesLeft: (minutes) => `${String(minutes)} min`,
  wholeSession: 'hele sessie',
  until: (time) => `tot ${time}`,
  soft: 'bijna tijd',
  lessMinutes: (minutes) => `${String(minutes)} min eraf`,
  other: 'Andere minuten',
  otherLabel: 'Minuten erbij, met een min eraf',
  otherPlaceholder: '1:20, -3',
  otherSubmit: 'Tijd aanpassen',
  badMinutes: 'Geef minuten op zoals 2,5, 1:20 of -3, van een half tot 480.',
  noneLeft: 'Deze fase heeft geen tijd meer om eraf te halen. Er is niets veranderd.',
  borrow: (minutes, phase) => `Neem ${String(minutes)} min van ‘${phase}’`,
  nothingToBorrow: 'Geen enkele fase die nog komt, kan een minuut missen. Er is niets veranderd.',
};
