export const checkNotes = {
  title: 'Check notes',
};
