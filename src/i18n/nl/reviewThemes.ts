import { shortDay } from '../dayInWords';
import type { reviewThemes as en } from '../en/reviewThemes';

const notes = (count: number): string => (count === 1 ? '1 notitie' : `${String(count)} notities`);
const listed = (themes: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(themes.map((theme) => `‘${theme}’`));

export const reviewThemes: typeof en = {
  title: 'Thema’s',
  locale: 'nl',
  day: (day, today) => shortDay(day, today, 'nl'),
  notes,
  empty: (property) =>
    `Nog geen thema’s. Zet in een casus of reflectie een paar woorden bij ‘${property}’, dan zie je hier wat terugkomt.`,
  newCasus: 'Nieuwe casus',
  noneHere: 'Bij deze keuze staat er geen thema in je notities.',
  heat: {
    title: 'Welk thema, wanneer',
    theme: 'Thema',
    total: 'Samen',
    summary: (themes, most, count) =>
      themes === 1
        ? `Eén thema: ${listed(most)}, in ${notes(count)}.`
        : `${String(themes)} thema’s; het vaakst ${listed(most)},${most.length > 1 ? ' elk' : ''} in ${notes(count)}.`,
    shown: (count) => `De ${String(count)} meest gebruikte staan erin.`,
    undated: (count) =>
      count === 1
        ? 'Eén notitie heeft geen datum en staat niet in het plaatje.'
        : `${String(count)} notities hebben geen datum en staan niet in het plaatje.`,
    more: (count) => (count === 1 ? 'Nog een thema' : `Nog ${String(count)} thema’s`),
  },
  courses: {
    returns: 'Wat terugkomt',
    silent: 'Wat stil werd',
    once: 'Eén keer aan bod',
    undated: 'Zonder datum',
    every: (days) => {
      if (days < 60) {
        const weeks = Math.max(1, Math.round(days / 7));
        return weeks === 1 ? 'ongeveer elke week' : `ongeveer om de ${String(weeks)} weken`;
      }
      return `ongeveer om de ${String(Math.round(days / 30.4))} maanden`;
    },
    returned: (last, every) => `laatst ${last}, ${every}`,
    fellSilent: (last, every) => `laatst ${last}, tot dan ${every}`,
    last: (day) => `laatst ${day}`,
  },
  sentences: {
    reading: 'Je zinnen worden gelezen…',
    none: 'Bij dit thema staat nog geen zin van jezelf.',
    more: 'Meer zinnen',
    kinds: { casus: 'casus', session: 'sessie', reflection: 'reflectie' },
    undated: 'zonder datum',
    from: (kind, title, day) =>
      [title, !title.toLowerCase().startsWith(kind) && kind, day].filter(Boolean).join(', '),
  },
  only: 'Alleen dit thema',
  all: 'Alle thema’s',
  more: (count) => `Nog ${String(count)}`,
  like: {
    title: 'Hetzelfde woord?',
    about: 'Deze lijken op elkaar. Er verandert niets zolang jij het niet zegt.',
    button: 'Samenvoegen…',
    which: listed,
  },
  rename: {
    command: 'Thema’s samenvoegen of hernoemen',
    undoCommand: 'Wijziging van thema’s terugdraaien',
    button: 'Thema’s samenvoegen of hernoemen…',
    title: 'Thema’s samenvoegen of hernoemen',
    submit: 'In alle notities aanpassen',
    which: 'Welke thema’s',
    search: 'Zoek een thema',
    notShown: (count) => `Nog ${String(count)}; typ een paar letters om ze te vinden.`,
    to: 'Worden',
    toHint: 'Eén woord of een paar, zonder komma. Je tekst en je tags blijven zoals ze zijn.',
    missing: {
      which: 'Kies minstens één thema.',
      to: 'Vul in wat het wordt.',
      comma: 'Een komma zou er twee thema’s van maken.',
      same: 'Zo heet het al.',
    },
    preview: 'Wat er verandert',
    looking: 'De notities worden bekeken…',
    count: (count) => (count === 1 ? '1 notitie verandert.' : `${String(count)} notities veranderen.`),
    nothing: 'Kies thema’s en een woord, dan zie je welke notities veranderen.',
    change: (before, after) => `${before} → ${after}`,
    unable: (count) =>
      count === 1
        ? '1 notitie kan niet mee en blijft zoals hij is.'
        : `${String(count)} notities kunnen niet mee en blijven zoals ze zijn.`,
    why: {
      unreadable:
        'De eigenschappen zijn niet te lezen, of het thema staat er zo dat het niet veilig te veranderen is.',
      changed: 'Het thema staat er niet meer.',
      gone: 'De notitie is er niet meer.',
      failed: 'Schrijven lukte niet.',
    },
    writing: 'Bezig met schrijven…',
    said: (count) => `Thema’s aangepast in ${notes(count)}.`,
    saidSome: (done, failed) =>
      `Thema’s aangepast in ${notes(done)}; in ${notes(failed)} niet. Welke, staat in Terugkijken.`,
    done: (count, from, to) => `In ${notes(count)} is ${listed(from)} nu ‘${to}’.`,
    failed: (count) => `In ${notes(count)} niet:`,
    undo: 'Terugdraaien',
    undone: (count) => `Teruggedraaid in ${notes(count)}.`,
    saidUndone: (done, failed) =>
      failed === 0
        ? `Thema’s teruggedraaid in ${notes(done)}.`
        : `Thema’s teruggedraaid in ${notes(done)}; in ${notes(failed)} niet. Welke, staat in Terugkijken.`,
    notUndone: (count) => `In ${notes(count)} gelaten zoals het nu is:`,
    notBack: {
      unreadable: 'De eigenschappen zijn intussen niet te lezen.',
      changed: 'De thema’s zijn intussen anders.',
      gone: 'De notitie is er niet meer.',
      failed: 'Schrijven lukte niet.',
    },
    dismiss: 'Melding sluiten',
  },
};
