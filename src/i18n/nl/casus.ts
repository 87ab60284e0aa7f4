import type { casus as en } from '../en/casus';

export const casus: typeof en = {
  newCasus: 'Nieuwe casus',
  newCasusHere: 'Nieuwe casus hier',
  make: 'Casus maken',
  template: 'Sjabloon',
  templates: {
    short: 'Kort: alleen de situatie en je vraag',
    full: 'Volledig: alles wat een groep kan vragen',
    relation: 'Gevoel en relatie: wat je van iemand bijblijft',
    dilemma: 'Dilemma: twee kanten, elk met een prijs',
    success: 'Succes: iets dat goed ging, en hoe dat kwam',
    incident: 'Incident: tot het moment waarop je iets moest doen',
  },
  ownTemplate: (name) => `Eigen sjabloon: ${name}`,
  templateGone: (name) =>
    `De sjabloonnotitie ‘${name}’ is er niet meer. Kies een ander sjabloon, of kies de notitie opnieuw in de instellingen. Wat je typte, is bewaard.`,
  runTemplater:
    'In de notitie staan nog opdrachten voor Templater. Voer ze uit met de opdracht ‘Templater: Replace templates in the active file’.',
  runTemplates:
    'In de notitie staan nog tekens als {{date}}. Obsidian vult ze alleen in als de kernplugin Sjablonen aanstaat. Zet die aan voor een volgende casus, en vul ze hier zelf in.',
  title: 'Titel',
  titleHint: 'Geen namen. Zo gaat de notitie heten.',
  question: 'Je vraag aan de groep',
  questionHint: 'Eén zin, over jezelf. Later mag ook.',
  themes: 'Thema’s',
  themesHint: 'Met komma’s ertussen.',
  group: 'Groep',
};
