export const reviewQuestions = {
  title: 'Questions',
};
