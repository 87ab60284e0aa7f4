export const coach = {
  title: 'Question coach',
};
