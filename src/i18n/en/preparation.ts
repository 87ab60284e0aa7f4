export const preparation = {
  title: 'Prepare casus',
};
