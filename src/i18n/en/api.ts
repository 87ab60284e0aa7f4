export const api = {
  notReady: 'Your notes are still being read. Try again in a moment.',
  actionGone: 'This action is in none of your notes any more.',
  linkUnknown: 'This link asks for something that Intervisie does not know. Nothing was changed.',
  cli: {
    actions: 'List open actions: due day, owner, text and note',
    due: 'List open actions that are due today or earlier',
    newCasus: 'Open the form for a new casus',
    ownerValue: '<initials>',
    owner: 'Only of this person',
    json: 'As JSON',
    titleValue: '<title>',
    title: 'Its title',
    questionValue: '<question>',
    question: 'Its question',
    formOpen: 'The form for a new casus is open in Obsidian. Nothing is written before you send it.',
    none: 'No open actions.',
  },
};
