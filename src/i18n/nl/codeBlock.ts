import { shortDay } from '../dayInWords';
import type { codeBlock as en } from '../en/codeBlock';

export const codeBlock: typeof en = {
  notReady: 'Je notities worden gelezen…',
  wrong: 'Dit blok is nog niet te tonen',
  line: (line) => `Regel ${String(line)}:`,
  problems: {
    unreadable: (found) =>
      `“${found}” is niet te lezen. Zet op elke regel een woord, een dubbele punt en een waarde.`,
    'unknown-key': (found) => `met “${found}” kan een regel niet beginnen.`,
    twice: (found) => `“${found}” staat er twee keer. Laat er één staan.`,
    'unknown-value': (found) =>
      found === '' ? 'na de dubbele punt staat niets.' : `“${found}” is hier niet bekend.`,
    'no-show': () => 'er staat niet bij wat je wilt zien.',
    'no-period': (found) => `“${found}” is geen periode die te lezen is.`,
    'no-number': (found) => `“${found}” is geen heel getal boven nul.`,
  },
  meant: (word) => `Bedoel je “${word}”?`,
  expected: {
    show: 'Bijvoorbeeld: acties, sessies, casussen, reflecties, terugblikken of themas.',
    period: 'Bijvoorbeeld: dit halfjaar, laatste 6 weken, 2026, 2026-03..2026-09.',
    group: 'De naam van een groep, of een link ernaartoe.',
    theme: 'Een van je thema’s.',
    owner: 'Initialen.',
    which: 'Open, gedaan of alle.',
    limit: 'Bijvoorbeeld: 10.',
    key: 'Je kunt gebruiken: toon, periode, groep, thema, van, welke, aantal.',
  },
  none: {
    actions: 'Hier zijn geen acties.',
    sessions: 'Hier zijn geen sessies.',
    casussen: 'Hier zijn geen casussen.',
    reflections: 'Hier zijn geen reflecties.',
    lookBacks: 'Hier is nog niet op teruggekeken.',
    themes: 'Hier zijn geen thema’s.',
  },
  more: (count) => `En nog ${String(count)}.`,
  times: (count) => `${String(count)}×`,
  day: (day, today) => shortDay(day, today, 'nl'),
  tick: (text) => `Gedaan: ${text}`,
  answers: {
    done: 'gedaan',
    partly: 'deels',
    not: 'niet gedaan',
    dropped: 'vervallen',
    stillTrue: 'klopt nog',
    noLonger: 'klopt niet meer',
    skipped: 'overgeslagen',
    notAgain: 'niet opnieuw',
  },
};
