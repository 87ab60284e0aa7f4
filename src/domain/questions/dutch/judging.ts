/** Words that judge, as parts of patterns. In quotes they are someone's own words, which is left to the pattern. */

/** Adjectives that judge wherever they stand. */
const hard =
  'belachelijk onbeschoft overdreven naief laf absurd dom slap ongepast onredelijk asociaal egoistisch kinderachtig overbezorgd manipulatief manipulatieve onprofessioneel onprofessionele idioot idiote irritant arrogant respectloos onverantwoord onverantwoordelijk schandalig bizar achterlijk hysterisch drammerig bemoeizuchtig betuttelend lomp lui onacceptabel onacceptabele starre verwend onzinnig hypocriet wantrouwig flauw waardeloos gestoord dictatoriaal dictatoriale ondankbaar ondankbare bot botte gemene oneerlijk laks bekrompen zeurderig toxisch opdringerig nonchalant onvolwassen autoritair onbetrouwbaar onbetrouwbare onuitstaanbaar onuitstaanbare hautain kleinzielig kortzichtig hufterig onfatsoenlijk ongemanierd harteloos narcistisch incapabel incompetent onbekwaam achterbaks schijnheilig leugenachtig machtswellustig tiranniek tirannieke oncollegiaal oncollegiale krankzinnig knettergek geschift debiel debiele onvergeeflijk schandelijk aanstellerig gemakzuchtig roekeloos onbezonnen klungelig knullig krampachtig overgevoelig overbeschermend aanmatigend belerend paternalistisch';

/** Adjectives that judge when they are given to someone or something by name: "die vervelende collega". */
const given =
  '(?:rare|vreemde|gekke|gemene|vervelende|vreselijke|verschrikkelijke|afschuwelijke|walgelijke|ergerlijke|stomme|saaie|slordige|chaotische|rommelige|bazige|koppige|eigenwijze|zielige|rigide|valse|kille|wrede|sneue|suffe|zotte|maffe|denigrerende|kleinerende|neerbuigende|zeurende|dwarse|lastige|onmogelijke|onbegrijpelijke|amateuristische|onzorgvuldige|dramatische|jaloerse|brutale|strenge|dominante|grove|ongelofelijke|onterechte|zinloze|nutteloze|giftige|belabberde|mislukte|armzalige|halfslachtige|hopeloze|bespottelijke)';

/** The same before a neuter noun: "zo'n onmogelijk mens". */
const givenBare =
  '(?:raar|vreemd|gek|gemeen|vervelend|naar|rot|vreselijk|verschrikkelijk|stom|saai|slordig|chaotisch|bazig|koppig|eigenwijs|zielig|vals|kil|lastig|onmogelijk|ellendig|giftig|belabberd|dominant|drammerig|jaloers|brutaal)';

/** How someone is treated badly. */
const badly =
  '(?:slecht|gemeen|lomp|bot|naar|rot|oneerlijk|onheus|respectloos|vreselijk|hard|kil|grof|onbeschoft|schandalig|denigrerend|neerbuigend|harteloos|lelijk|rauw|minachtend|kleinerend|belachelijk)';

/** Nouns for people and for what happened, that leave no doubt what is thought of them. */
const nouns =
  'narcist narcisten tiran tirannen dictator idioot idioten eikel eikels klootzak klootzakken hufter hufters hork horken lomperik sukkel sukkels lafaard lafaards slapjanus watje watjes doetje zeurpiet zeurkous zeurpieten bemoeial bemoeials mierenneuker pestkop pestkoppen kreng trut trutten psychopaat psychopaten manipulator controlfreak egoist egoisten leugenaar leugenaars bedrieger oplichter huichelaar zwakkeling mislukkeling prutser prutsers klungel luiwammes profiteur profiteurs ettertje etterbak kwal aansteller moederskindje zootje zooitje puinhoop puinzooi aanfluiting schandvlek flop wanvertoning poppenkast schijnvertoning farce blunder blunders flater fiasco afgang rotstreek gekkenhuis kippenhok apenkooi slangenkuil vriendjespolitiek machtsspelletje machtsspelletjes smoesje smoesjes smoes smoezen flauwekul kletspraat gezeik aanstellerij wanbeleid wangedrag wanprestatie geklungel gezeur geklaag gemopper gejammer gedram gemekker gezwam geslijm drammer zeurder zeikerd leugens klaagzang';

const withEnding = (word: string): readonly string[] =>
  word.endsWith('e') ? [word] : [word, endingIn(word)];

/** "Laf" as "laffe", "verwend" as "verwende", "onbekwaam" as "onbekwame", "respectloos" as "respectloze". */
const endingIn = (word: string): string =>
  /^[^aeiou]*[aeiou][bdfglmnprst]$/.test(word)
    ? `${word}${word.at(-1) ?? ''}e`
    : `${word.replace(/(?:([aeu])\1|o(o))([lmnrst])$/, '$1$2$3')}e`.replace(/ose$/, 'oze');

const formsOf = (words: string): string => words.split(' ').flatMap(withEnding).join('|');

/** Words that judge someone or something wherever they stand, in any form. */
export const judging = `(?:${formsOf(hard)}|${nouns.replaceAll(' ', '|')})`;

/** A judgement in front of the one or the thing it is about: "zo'n vervelende collega", "haar stomme opmerking". */
export const judgedThing = `(?:(?:welke|wat voor(?: een)?) ${given} [a-z]{3,}|zo'n ${givenBare} [a-z]{3,}|(?:zo'n|zulke?|die|dat|deze|dit|zijn|haar|hun|je|jouw|uw) (?:ontzettend |enorm |behoorlijk |nogal |erg )?${given} [a-z]{3,})`;

/** "Dat hij je zo gemeen behandelde". */
export const treatedBadly = `\\b(?:je|jou|u|hem|haar|hen|ze|jullie) (?:\\w+ )?(?:zo|heel|echt|erg) ${badly} (?:behandel|bejegen|aanpak|toesprak|aansprak|aanspreek|toespreek|wegzet|neerzet|afserveer|afpoeier|liet|laat|te(?:gen)? \\w+|is|was|deed|doet)|\\b(?:je|jou|u|hem|haar|hen) zo (?:af(?:blaf|snauw|bek|zeik|kat|brand)|uitsch)`;

/** Sayings about how someone behaves, that leave no doubt what is thought of it. */
export const contempt =
  '\\b(?:kantjes er ?af|deurmat|voetveeg|kop in het zand|in de maling|(?:voor|te) (?:gek|schut|paal|kijk) (?:te )?(?:zet|gezet|staan|stond|staat)|aan (?:je|zijn|haar|hun) laars|als (?:een baksteen|oud vuil|een klein kind|een kleuter)|hand boven het hoofd|met de pet|naar (?:je|zijn|haar|hun) pijpen|in de steek (?:laat|laten|liet|lieten|gelaten)|stank voor dank|voor het lapje|om de tuin|mond (?:laten )?snoeren|onder de duim|(?:aan de kant|in de hoek|buiten spel) (?:gezet|zet|zetten)|(?:laten|liet|lieten) stikken|de les (?:lees|leest|las|lezen)|uit de hoogte|te beroerd|(?:zich|je) (?:zo |weer )?(?:aanstelt|aanstellen)|zwarte ?piet|kortste eind|onder de bus|voor het blok|ruggengraat|in de kou (?:laat|liet|staan)|om (?:zijn|haar) vinger|lange tenen|twee maten|dubbele agenda|oogkleppen|intrapt|ingetrapt|ingeluisd|van een mug|in de luren|op stelten|de baas over|verpest|verziekt|mooi weer)\\b';
