export const reviewEffect = {
  title: 'From insight to effect',
};
