import { shortDay } from '../dayInWords';
import type { opening as en } from '../en/opening';

const times = (count: number): string => (count === 1 ? 'één keer' : `${String(count)} keer`);

export const opening: typeof en = {
  command: 'Bijeenkomst openen',
  takeBack: 'Opening van de bijeenkomst terugnemen',
  title: 'Bijeenkomst openen',
  submit: 'Naar de sessie',
  steps: { label: 'Stappen', arrival: 'Wie zijn er', promises: 'Terugblik', offers: 'Casussen' },
  next: 'Verder',
  skip: 'Overslaan',
  keys: (submit) =>
    `Met Alt+S ga je naar de volgende stap, met ${submit} meteen naar de sessie. Niets is verplicht.`,
  touch: 'Elke stap mag je overslaan. Niets is verplicht.',
  notReady: 'Je notities worden nog gelezen. Het formulier komt zo.',
  written: (lookBacks, parked) =>
    [
      lookBacks === 0
        ? ''
        : lookBacks === 1
          ? 'De terugblik staat bij de actie.'
          : `De terugblik staat bij ${String(lookBacks)} acties.`,
      parked === 0
        ? ''
        : parked === 1
          ? 'Eén casus bewaard voor de volgende keer.'
          : `${String(parked)} casussen bewaard voor de volgende keer.`,
    ]
      .filter(Boolean)
      .join(' '),
  takenBack: 'Teruggenomen. Wat je typte, staat weer in het formulier.',
  notTakenBack: (count) =>
    count === 1
      ? 'Eén regel is intussen veranderd en blijft staan. De rest is teruggenomen.'
      : `${String(count)} regels zijn intussen veranderd en blijven staan. De rest is teruggenomen.`,
  arrival: {
    group: 'Groep',
    noGroup: 'Geen groep',
    people: 'Wie zijn er, en hoe zit je erbij?',
    hint: 'Een woord of een zin, voor wie dat wil.',
    here: (person) => `${person} is er`,
    wordOf: (person) => `Een woord van ${person}`,
    absent: 'is er vandaag niet',
    others: 'Wie zijn er nog meer?',
    othersHint: 'Initialen met komma’s ertussen. Bijvoorbeeld: MB, AK, JV',
  },
  promises: {
    title: 'Wat is ervan gekomen?',
    none: 'Er staan geen acties of voornemens open van deze groep en deze mensen.',
    nobody: 'Kies een groep of zeg wie er zijn, dan komen hun acties hier te staan.',
    fold: (count) => `Nog ${String(count)}`,
    due: (due, today) => `voor ${shortDay(due, today, 'nl')}`,
    overdue: (due, today) => `stond voor ${shortDay(due, today, 'nl')}`,
    ticked: (done, today) => `afgevinkt ${shortDay(done, today, 'nl')}`,
    absent: 'is er vandaag niet',
    outcomes: { done: 'Gedaan', partly: 'Deels', not: 'Niet', dropped: 'Vervallen' },
    outcome: 'Hoe ging het?',
    clear: 'Laat maar open',
    text: {
      done: 'Wat heb je gedaan?',
      partly: 'Wat heb je gedaan?',
      not: 'Wat kwam ertussen?',
      dropped: 'Waarom hoeft het niet meer?',
    },
    effect: 'Wat was het effect?',
    learned: 'Wat heb je geleerd?',
    remains: 'Wat blijft er over?',
    earlier: (lookBackDay, today, outcome) => `${shortDay(lookBackDay, today, 'nl')}, ${outcome}`,
    gone: 'Deze actie staat er niet meer. Dit schreef je erbij:',
    throwAway: 'Weggooien',
    writtenNow: (count) =>
      count === 1
        ? 'Eén terugblik staat al in de notitie.'
        : `${String(count)} terugblikken staan al in hun notitie.`,
  },
  offers: {
    title: 'Wat ligt er vandaag?',
    hint: 'Vink aan wat iemand inbrengt. Eén minuut per casus, dan wegen jullie samen: 0 is helemaal niet, 3 is heel erg.',
    none: 'Er ligt niets te wachten. Zet erbij wat iemand inbrengt.',
    drafts: (count) => (count === 1 ? 'Eén concept' : `${String(count)} concepten`),
    draft: 'concept',
    waited: (count, since, today) =>
      `${times(count)} aangeboden, het eerst op ${shortDay(since, today, 'nl')}`,
    startMinute: 'Start de minuut',
    stopMinute: 'Stop',
    minuteKeys: 'Alt+P',
    minuteUp: 'De minuut is om.',
    urgency: 'Urgentie',
    recognisability: 'Herkenbaarheid',
    who: 'Wie',
    line: 'In één regel',
    add: 'Erbij',
    choose: 'Welke nemen jullie?',
    chooseHint: 'Jullie kiezen. Wat overblijft, wordt bewaard voor de volgende keer.',
    noneYet: 'Geen van deze',
    sum: (urgency, recognisability) =>
      `urgentie ${String(urgency)}, herkenbaarheid ${String(recognisability)}`,
    waitedCasus: (since, today) => `wacht het langst (sinds ${shortDay(since, today, 'nl')}) 1`,
    waitedPerson: (since, today) =>
      since === null
        ? 'bracht nog nooit in 1'
        : `bracht het langst geleden in (${shortDay(since, today, 'nl')}) 1`,
    tied: (who) =>
      `${new Intl.ListFormat('nl').format(who)} komen gelijk uit. Overleg wie er aan de beurt is.`,
  },
  carried: (sections) => `Uit de opening gaat mee: ${new Intl.ListFormat('nl').format(sections)}.`,
  leaveOut: 'Laat weg',
};
