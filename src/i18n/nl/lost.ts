import type { lost as en } from '../en/lost';

export const lost: typeof en = {
  copy: 'Er is een kopie van deze notitie.',
  back: 'De oude notitie is er weer.',
  copyBeside: (name) => `Naast deze notitie ligt een kopie die bij het synchroniseren is gemaakt: “${name}”.`,
  isBack: (name) => `De notitie die weg was, is er weer: “${name}”.`,
  onlyThere: (count) =>
    count === 1 ? 'Eén regel staat alleen daar.' : `${String(count)} regels staan alleen daar.`,
  allHere: 'Elke regel daaruit staat ook hier.',
  unreadable: 'De eigenschappen ervan zijn niet te lezen, dus de regels zijn niet te vergelijken.',
  take: 'Overnemen',
  takeThis: (line) => `Overnemen: ${line}`,
  takeAll: 'Alle overnemen',
  openBoth: 'Naast elkaar openen',
  makeAnew: 'Nieuwe notitie maken met wat erin stond',
  kept: (count) =>
    count === 0
      ? 'De tekst is hier nog, zolang Obsidian open is.'
      : `De tekst, met ${count === 1 ? 'één regel' : `${String(count)} regels`}, is hier nog, zolang Obsidian open is.`,
  anewName: (name) => `${name} (hersteld)`,
  notMade: 'De nieuwe notitie kon niet worden gemaakt. De tekst is hier nog; probeer het opnieuw.',
};
