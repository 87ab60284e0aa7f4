const places = [
  'platform|bed|bay|ward|floor|building|court|courtroom|station|precinct|wing|branch|depot|school|college|university|faculty|department',
  'street|town|village|city|suburb|county|country|region|district|parish|agency|company|firm|council|hospital|clinic|surgery|pharmacy',
].join('|');

const things = [
  'surname|postcode|zip code|e-?mail address|weekday|date|deadline|year|month|colou?r|make|model|dosage|medication|drug|tablet',
  'antibiotic|currency|password|bus|train|tram|ferry|flight|car|van|vehicle|nationality|language|religion|job title|shift pattern',
  'mother tongue|first language|date of birth|birthday|home ?town|subject|breed|age group|exam board|supplier|software|system|insurer|employer|pay grade|pay band|class size|degree|course|diagnosis|blood pressure|salary',
].join('|');

const ofSomething = [
  'name|title|time|number|extension|address|age|day|height|weight|length|width|distance|price|cost|fee|wage|budget|rate|ratio|dose|brand',
  'temperature|grade|rank|section|clause|paragraph|reference|route|room|cell|unit|site|state|occupation|job|notice period|caseload',
  'headcount|staffing level|qualification|module|trust|authority|union|hotel|landlord|opening hours|visiting hours|working hours',
  'phone number|start date|end date|due date|waiting time|turnaround|waiting list|percentage',
].join('|');

/** What has one plain answer, right behind "what" or "which": "which ward was that". */
export const plainFacts = [places, things].join('|');

/** The same, and what is only a fact behind "what is the": "what weight does it carry" asks for more than a number. */
export const factNouns = [plainFacts, ofSomething].join('|');
