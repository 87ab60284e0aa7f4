export const graph = {
  drawCasus: 'Draw casus as canvas',
  drawTheme: 'Draw theme as canvas',
  theme: 'Theme',
  draw: 'Draw',
  noThemes: 'None of your notes has a theme yet.',
  nothing: 'There is nothing to draw for this theme. Private reflections stay out.',
  notReady: 'Your notes are still being read. Try again in a moment.',
};
