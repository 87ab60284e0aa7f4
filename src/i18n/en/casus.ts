export const casus = {
  newCasus: 'New casus',
  newCasusHere: 'New casus here',
  make: 'Make casus',
  title: 'Title',
  titleHint: 'No names. It becomes the name of the note.',
  question: 'Your question to the group',
  questionHint: 'One sentence about yourself. It can come later.',
  themes: 'Themes',
  themesHint: 'With commas between them.',
  group: 'Group',
};
