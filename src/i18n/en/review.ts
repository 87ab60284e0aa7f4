export const review = {
  title: 'Review',
  chart: {
    asTable: 'As a table',
  },
};
