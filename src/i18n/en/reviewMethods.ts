export const reviewMethods = {
  title: 'Methods and roles',
};
