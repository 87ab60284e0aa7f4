export const casus = {
  newCasus: 'New casus',
  newCasusHere: 'New casus here',
  make: 'Make casus',
  template: 'Template',
  templates: {
    short: 'Short: the situation and your question',
    full: 'Full: everything a group may ask',
    relation: 'Emotion and relation: what stays with you of someone',
    dilemma: 'Dilemma: two sides, each with its price',
    success: 'Success: something that went well, and how',
    incident: 'Incident: up to the moment you had to act',
  },
  ownTemplate: (name: string): string => `My own template: ${name}`,
  templateGone: (name: string): string =>
    `The template note ‘${name}’ is no longer there. Choose another template, or choose the note again in the settings. What you typed is kept.`,
  runTemplater:
    'The note still holds commands for Templater. Run them with the command ‘Templater: Replace templates in the active file’.',
  runTemplates:
    'The note still holds signs such as {{date}}. Obsidian fills them in only when the core plugin Templates is on. Turn it on for a next casus, and fill them in here yourself.',
  title: 'Title',
  titleHint: 'No names. It becomes the name of the note.',
  question: 'Your question to the group',
  questionHint: 'One sentence about yourself. It can come later.',
  themes: 'Themes',
  themesHint: 'With commas between them.',
  group: 'Group',
};
