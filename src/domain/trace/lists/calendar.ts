import { lazySet, wordsIn } from './lazySet';

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'january february march april may june july august september october november december',
};
const weekdays = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
};
const feasts =
  'kerst kerstmis kerstavond pasen pinksteren hemelvaart hemelvaartsdag sinterklaas sint koningsdag koninginnedag bevrijdingsdag ' +
  'oudjaar nieuwjaar oudejaarsavond nieuwjaarsdag driekoningen carnaval ramadan suikerfeest offerfeest keti_koti ketikoti holi ' +
  'divali diwali moederdag vaderdag dierendag christmas easter boxing halloween thanksgiving eid ramadhan hanukkah chanoeka ' +
  'passover pesach lent advent whitsun pentecost hogmanay juneteenth vaisakhi nowruz newroz valentijn valentijnsdag valentine ' +
  'xmas purim jom_kippoer yom_kippur sint-maarten sint-nicolaas palmpasen allerzielen epiphany shrove ash good_friday bonfire poppy_day ' +
  'remembrance michaelmas trinity hilary aswoensdag eid_al-fitr eid_al-adha eid-ul-fitr';

/** Months, weekdays and feast days: they lead to nobody. */
export const calendarWords = lazySet(() => [
  ...wordsIn(months.nl, months.en, weekdays.nl, weekdays.en, feasts),
  ...wordsIn(weekdays.nl).map((day) => `${day}en`),
  ...wordsIn(weekdays.en).map((day) => `${day}s`),
  ...wordsIn('mon tue tues wed weds thu thur thurs fri'),
]);
