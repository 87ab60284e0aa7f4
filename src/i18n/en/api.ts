export const api = {
  title: 'Other plugins',
};
