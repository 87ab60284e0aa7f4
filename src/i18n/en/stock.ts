export const stock = {
  title: 'Stock of casussen',
};
