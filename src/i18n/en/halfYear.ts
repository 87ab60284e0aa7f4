export const halfYear = {
  title: 'This half-year',
};
