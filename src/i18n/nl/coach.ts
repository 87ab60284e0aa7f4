import type { coach as en } from '../en/coach';

export const coach: typeof en = {
  title: 'Vragencoach',
  nudges: {
    closed: 'Gesloten. Kan het met wat of hoe?',
    leading: 'Suggestief: het antwoord zit er al in.',
    why: 'Waarom klinkt al gauw als verwijt.',
    stacked: 'Meer vragen in één. Welke stel je?',
    advice: 'Lijkt op advies. Wat wil je weten?',
    unsure: 'Nog niet open. Kan het met wat of hoe?',
  },
  kinds: {
    open: 'Open vraag',
    closed: 'Gesloten vraag',
    leading: 'Suggestieve vraag',
    why: 'Waaromvraag',
    stacked: 'Meer vragen in één',
    advice: 'Verkapt advies',
    scaling: 'Schaalvraag',
    hypothetical: 'Hypothetische vraag',
    circular: 'Circulaire vraag',
    miracle: 'Wondervraag',
    unsure: 'Niet open, soort onduidelijk',
  },
  replaceBy: (question) => `Vervangen door: ${question}`,
  asTyped: 'Zoals je het typte:',
  leave: 'Zo laten',
  more: 'Hint bij deze vraag',
  thisIs: 'Zo noem ik hem',
  backToRules: 'Laat de coach weer oordelen',
  commands: {
    hint: 'Hint bij deze vraag tonen',
    export: 'Verbeterde vragen exporteren',
  },
  noQuestion: 'Op deze regel staat geen vraag van een sessie.',
  noCasusQuestion: 'Deze casus heeft nog geen vraag.',
  exporting: {
    none: 'Je hebt de coach nog bij geen enkele vraag verbeterd.',
    title: 'Verbeterde vragen',
    about: (count) =>
      count === 1
        ? 'Eén vraag die jij anders noemt dan de coach. Hij staat hier zoals hij getypt is, dus er kan een naam in staan. Op de regel: de vraag, de soort, en nudge (hint) of ok.'
        : `${String(count)} vragen die jij anders noemt dan de coach. Ze staan hier zoals ze getypt zijn, dus er kunnen namen in staan. Op elke regel: de vraag, de soort, en nudge (hint) of ok.`,
    where: 'Ze staan alleen op dit apparaat. Er wordt niets verstuurd.',
    list: 'De regels',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de regels en kopieer ze met de hand.',
    download: 'Downloaden',
    file: 'verbeterde-vragen.tsv',
    forget: 'Alles vergeten',
    forgotten: 'Vergeten. De coach oordeelt weer naar zijn eigen regels.',
  },
  mix: {
    title: 'De vragen',
    count: (count) => (count === 1 ? '1 vraag' : `${String(count)} vragen`),
    byRules: 'Benoemd met regels, dus soms niet raak.',
    askers: 'Per vragensteller',
    nobody: 'Geen naam',
    warm: 'Werden warm',
  },
};
