/** What one could do about it. */
export const doing =
  '(?:betrekken|sturen|voeren|vragen|inschakelen|bespreken|plannen|inplannen|bellen|opbellen|mailen|appen|melden|aankaarten|voorleggen|neerleggen|overdragen|delegeren|ruilen|regelen|uitnodigen|schrijven|afspreken|aanspreken|opschrijven|aanvragen|doorverwijzen|parkeren|inbouwen|oefenen|overleggen|praten|terugbellen|afzeggen|uitstellen|inbrengen|opnemen|meenemen|inzetten|samenwerken|opsplitsen|verdelen|voorstellen|afbakenen|teruggeven|uitproberen|proberen|meegaan|langsgaan|ophangen|verzetten)';
