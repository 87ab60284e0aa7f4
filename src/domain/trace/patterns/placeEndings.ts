const british =
  /.{2}(?:ton|ham|ley|ford|bury|worth|wick|thorpe|mouth|stead|field|combe|minster|chester|cester|borough|burgh|brough|dale|bourne|borne|burn|hurst|pool|haven|stow|wich|by|caster|wold|ness)$/;
const dutch =
  /.{2}(?:dam|dijk|veen|huizen|hoven|drecht|burg|berg|woude|kerke?|stad|dorp|zijl|wijk|brugge?|broek|donk|horst|laar|rode|sloot|waarde?|zande?|monde?|muiden|haven|oord|um|wolde|wolda|buren|meer|hem|heem|kapelle|poort|voorde?|geest|beek|schot|hout|werd|bosch|ingen|inge)$/;
const tied = /-(?:on|upon|cum|under|in|le|by|next|aan|op|bij|over|sur)-/;

/** Whether a folded word ends as villages do, in Britain or in the Netherlands, or is tied as Burnham-on-Sea. */
export const endsAsPlace = (folded: string): boolean =>
  british.test(folded) || dutch.test(folded) || isTiedPlace(folded);

export const isTiedPlace = (folded: string): boolean => folded.includes('-') && tied.test(folded);
