export const bases = {
  title: 'Bases',
};
