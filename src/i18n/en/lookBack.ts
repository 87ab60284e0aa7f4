export const lookBack = {
  title: 'Looking back',
};
