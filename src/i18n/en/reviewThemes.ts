export const reviewThemes = {
  title: 'Themes',
};
