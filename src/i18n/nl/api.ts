import type { api as en } from '../en/api';

export const api: typeof en = {
  notReady: 'Je notities worden nog gelezen. Probeer het zo nog eens.',
  actionGone: 'Deze actie staat in geen van je notities meer.',
  linkUnknown: 'Deze link vraagt iets wat Intervisie niet kent. Er is niets veranderd.',
  cli: {
    actions: 'Open acties op een rij: dag, van wie, tekst en notitie',
    due: 'Open acties voor vandaag of eerder',
    newCasus: 'Open het formulier voor een nieuwe casus',
    ownerValue: '<initialen>',
    owner: 'Alleen van deze persoon',
    json: 'Als JSON',
    titleValue: '<titel>',
    title: 'De titel',
    questionValue: '<vraag>',
    question: 'De vraag',
    formOpen:
      'Het formulier voor een nieuwe casus staat open in Obsidian. Er wordt niets geschreven voor je het verstuurt.',
    none: 'Geen open acties.',
  },
};
