export const graph = {
  drawCasus: 'Draw casus as canvas',
  drawTheme: 'Draw theme as canvas',
  theme: 'Theme',
  draw: 'Draw',
  noThemes: 'None of your notes has a theme yet.',
  notReady: 'Your notes are still being read. Try again in a moment.',
};
