import type { settings as en } from '../en/settings';

export const settings: typeof en = {
  damaged:
    'Het instellingenbestand van Intervisie is niet te lezen; de standaardinstellingen gelden. Zodra je een instelling verandert, blijft het oude bestand ernaast bewaard als data.damaged.json.',
  language: 'Taal',
  languageDesc:
    'Van knoppen, formulieren en meldingen. De namen van opdrachten volgen als Obsidian opnieuw start.',
  languageAuto: 'Zoals Obsidian',
  noteLanguage: 'Taal van nieuwe notities',
  noteLanguageDesc: 'Hun koppen, eigenschappen en mappen. Notities die er al zijn, blijven zoals ze zijn.',
  english: 'English',
  dutch: 'Nederlands',
  initials: 'Mijn initialen',
  initialsDesc: 'Staan voor wat je zegt en wat je gaat doen.',
  initialsPlaceholder: 'MB',
  initialsTooLong: 'Hooguit twaalf tekens, zonder sterretjes.',
  taskFormat: 'Vorm van acties',
  taskFormatDesc: 'Hoe de datums van een actie worden opgeschreven.',
  taskFormats: {
    auto: 'Zoals de plugin Tasks',
    emoji: 'Emoji (📅 2026-12-05)',
    dataview: 'Dataview ([due:: 2026-12-05])',
  },
  timeSound: 'Geluid als de tijd om is',
  timeSoundDesc:
    'Een zachte bel als een fase bijna om is, en twee keer als ze om is. In het paneel is het altijd te zien.',
  timeSounds: { off: 'Uit', bell: 'Zachte bel' },
  trySound: 'Bel laten horen',
  noSound:
    'De bel is niet te horen: geluid kan of mag hier niet. Kijk de geluidsinstellingen van dit apparaat na.',
  coach: 'Vragencoach',
  coachDesc: 'Eén milde hint als een vraag gesloten is of stuurt. Je kunt altijd gewoon doorgaan.',
  whyQuestions: 'Waaromvragen',
  whyQuestionsDesc: 'Waarom vraagt naar redenen, en klinkt al gauw als een verwijt.',
  whyChoices: { nudge: 'Geef een hint', allow: 'Laat ze staan' },
  traceMarks: 'Onderstreep wat herleidbaar is',
  traceMarksDesc: 'Namen, datums en plaatsen krijgen een dunne lijn terwijl je een casus schrijft.',
  lookBack: 'Terugblikken op je reflecties',
  lookBackAfterWeek: 'Een week later',
  lookBackBeforeMeeting: 'Voor de volgende bijeenkomst',
  lookBackBeforeMeetingDesc: 'Vanaf drie dagen ervoor, als je groep een volgende bijeenkomst heeft.',
  lookBackAfterHalfYear: 'Een half jaar later',
  lookBackAfterYear: 'Een jaar later',
  casusTemplate: 'Eigen sjabloon voor een casus',
  casusTemplateDesc:
    'Een notitie in je kluis. Je kiest hem naast de ingebouwde sjablonen als je een casus maakt.',
  casusTemplateNone: 'Geen',
  folders: 'Mappen voor nieuwe notities',
  folder: {
    casus: 'Casussen',
    session: 'Sessies',
    reflection: 'Reflecties',
    group: 'Groepen',
    method: 'Methodes',
  },
  properties: 'Namen van eigenschappen',
  propertiesDesc:
    'Voor als een naam in je kluis al iets anders betekent. Notities die er al zijn, veranderen niet; de standaardnamen blijven leesbaar.',
  propertiesOwn: (count) => (count === 0 ? 'Standaard' : `${String(count)} eigen`),
  propertyTwice: (name) => `‘${name}’ is al de naam van een andere eigenschap.`,
  propertyReserved: (name) => `Obsidian houdt ‘${name}’ voor zichzelf.`,
  reset: 'Terug naar de standaardnamen',
  resetQuestion:
    'De notities veranderen niet. Wat er onder je eigen namen in staat, wordt dan niet meer gelezen.',
};
