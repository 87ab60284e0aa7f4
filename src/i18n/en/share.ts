export const share = {
  title: 'Share casus',
};
