import type { common as en } from '../en/common';

export const common: typeof en = {
  cancel: 'Annuleren',
  optional: 'mag leeg blijven',
  minutes: (count) => `${String(count)} min`,
  kept: 'Dit had je al getypt.',
  throwAway: 'Weggooien',
  refusals: {
    'line-gone': 'Die regel staat niet meer in de notitie. Er is niets veranderd.',
    'line-changed':
      'Die regel is intussen veranderd. Er is niets geschreven; kijk in de notitie en probeer het opnieuw.',
    'section-gone': 'Dat deel staat niet meer in de notitie. Er is niets veranderd.',
    'unreadable-properties':
      'De eigenschappen van deze notitie zijn niet te lezen. Er is niets geschreven. Herstel de regels tussen de twee --- en probeer het opnieuw.',
    'phases-changed':
      'Dit kan niet meer: een van de fasen is intussen begonnen, of er staat al iets in. Er is niets veranderd.',
    'time-changed':
      'De sessie is intussen verdergegaan; deze stap is niet meer terug te nemen. Er is niets veranderd.',
    'properties-changed':
      'Dit is intussen veranderd; deze stap is niet meer terug te nemen. Er is niets geschreven.',
    'note-gone': 'De notitie is er niet meer. Wat je typte, staat nog in het formulier.',
  },
  failed: (reason) => `Dat lukte niet: ${reason}. Wat je typte, is bewaard.`,
};
