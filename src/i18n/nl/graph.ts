import type { graph as en } from '../en/graph';

export const graph: typeof en = {
  drawCasus: 'Casus op een canvas zetten',
  drawTheme: 'Thema op een canvas zetten',
  theme: 'Thema',
  draw: 'Maken',
  noThemes: 'Nog geen van je notities heeft een thema.',
  nothing: 'Bij dit thema is er niets te tekenen. Privéreflecties blijven erbuiten.',
  notReady: 'Je notities worden nog gelezen. Probeer het zo nog eens.',
};
