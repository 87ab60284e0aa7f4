import { lazyWords } from '../lazyPattern';

/** Finite verbs that often open a question, beside those that show themselves by the pronoun behind them. */
export const finiteVerbs =
  'ben bent is zijn was waren heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden zal zul zult zullen zou zouden wil wilt willen wilde wilden wou mag mogen mocht mochten moet moeten moest moesten hoef hoeft hoeven hoefde hoefden durf durft durven durfde ga gaat gaan ging gingen doe doet doen deed deden kom komt komen kwam kwamen word wordt worden werd werden blijf blijft blijven bleef bleven weet weten wist wisten denk denkt denken dacht dachten vind vindt vinden vond vonden voel voelt voelen voelde voelden zie ziet zien zag zagen sta staat staan stond stonden zit zitten zat zaten lig ligt liggen lag lagen loop loopt lopen liep liepen lukt lukte lukken klopt klopte helpt helpen hielp speelt speelde spelen gebeurt gebeurde gebeuren werkt werkte werken lijkt leek lijken heet heette hoort hoorde horen gaf geeft geef geven kreeg krijg krijgt krijgen laat laten liet lieten houd hou houdt houden hield hielden zeg zegt zeggen zei zeiden maak maakt maken maakte maakten neem neemt nemen nam namen ken kent kennen kende begrijp begrijpt begreep snap snapt snapte herken herkent herkende verwacht verwachtte geloof gelooft geloofde vertrouw vertrouwt bestaat bestond betekent heerst telt geldt gold past paste raakt raakte reageert reageerde reageerden wonen woont woonde bel belt belde schrik schrok praat praatte sprak spreekt spreek merk merkt merkte merkten leer leert hangt hing brengt bracht duurt duurde scheelt kost kostte valt viel ontstaat ontstond begint begon stopt stopte huilde komen levert leverde vraagt vroeg wacht wachtte ziet eindigde ervaart ervaar ervoer leidt leidde vallen';

export const isFiniteVerb = lazyWords(finiteVerbs);

/** Past forms of strong and irregular verbs: behind "waarom" they ask back, where the present gives advice. */
export const isStrongPast = lazyWords(
  'ging gingen nam namen deed deden zei zeiden gaf gaven kwam kwamen liet lieten liep liepen sprak spraken vroeg vroegen bleef bleven trok trokken stond stonden zat zaten lag lagen keek keken koos kozen hield hielden riep riepen schreef schreven begon begonnen dacht dachten bracht brachten kocht kochten zocht zochten vond vonden wist wisten had hadden was waren werd werden kon konden wou wilde wilden moest moesten mocht mochten zag zagen greep grepen stak staken sloot sloten at aten dronk dronken reed reden viel vielen hing hingen verliet verlieten ontving verloor verloren verbood bood boden loog logen vertrok vertrokken besloot besloten sloeg sloegen droeg droegen begreep begrepen hielp hielpen wierp bewoog woog zweeg zwegen verdween verscheen ontweek vermeed vermeden besprak bespraken kreeg kregen schrok schrokken verzweeg onderbrak greep gooide sloop vocht vloog verwees verwezen ontbrak overlegde',
);

/** Present forms that tell of a state, not of something one could do: with "waarom ... niet" they ask for a reason. */
export const isState = lazyWords(
  'wil wilt willen durf durft durven kun kunt kan kunnen mag mogen voel voelt voelen vind vindt vinden weet weten snap snapt begrijp begrijpt ben bent zijn is denk denkt denken geloof gelooft vertrouw vertrouwt hoef hoeft moet moeten lijk lijkt heb hebt heeft hebben slaap slaapt lukt hou houd houdt zie ziet kom komt herken hoor hoort past werkt klopt raakt word wordt verwacht heet twijfel',
);

/** Stems with which an advice begins as a command. */
export const isCommand = lazyWords(
  'bel vraag ga laat probeer neem schrijf zeg doe praat zoek maak stop begin houd hou kijk leg plan stuur geef meld denk zet kies blijf wees spreek bespreek vertrouw accepteer luister overleg wacht adem regel haal breng vergeet trek koop lees gebruik oefen schakel verwijs nodig leer werk benoem confronteer richt focus zorg kom check draai loop pak schuif sluit start steun onderzoek overweeg pas wandel mail app betrek deel delegeer durf erken slaap rust vier vermijd organiseer investeer ruil bied bewaar bewaak bouw dwing eis formuleer ontspan parkeer reken span stap sta stel voer verander verlaag verdeel verklaar vul wissel zoom bereid spiegel geniet duik noteer geloof sla onthoud bedenk realiseer besef gun lach hang negeer gooi verzin',
);

/** Participles of what one could have done about it: "heb je al ... gebeld" gives an advice, "gevoeld" does not. */
export const doneParticiple =
  '\\w{0,6}(?:besproken|gesproken|aangesproken|uitgesproken|afgesproken|gepraat|gevraagd|nagevraagd|aangevraagd|gebeld|opgebeld|gemaild|geappt|gemeld|aangemeld|ziekgemeld|aangekaart|voorgelegd|neergelegd|uitgelegd|vastgelegd|ingeschakeld|geraadpleegd|gezocht|opgezocht|onderzocht|uitgezocht|gelezen|aangegeven|opgeschreven|geschreven|benoemd|overlegd|gegaan|langsgegaan|nagegaan|langsgeweest|geweest|gekeken|nagekeken|teruggekeken|ingebracht|gevolgd|ingelicht|betrokken|gedeeld|verteld|gezegd|gebruikt|geoefend|gemaakt|genomen|opgenomen|uitgenodigd|gepland|ingepland|geregeld|georganiseerd|gehouden|gedaan|doorverwezen|aangeboden|opgesteld|uitgeprobeerd|aangeschoven|ingelezen|teruggelegd|geconfronteerd|verzameld|gepolst|gecheckt|afgestemd|aangezet|gewerkt|gewisseld|geruild|opgepakt|gestuurd|geinformeerd|geadviseerd|afgenomen|geevalueerd|geescaleerd|voorgesteld|gesteld|ondernomen|gedeeld|opgezocht|uitgeprobeerd|aangekondigd|verwezen|gezet|gelegd|genoemd|bekeken|ingezet|gevoerd|aangedragen|ingediend|gestapt|bedacht|gereserveerd|opgezegd|aangeschaft|besteld|gekocht|geopperd|ingeroosterd|opgeschaald|doorgegeven|teruggegeven|uitgeschreven|aangeklopt|afgebakend|aangespannen|opgestart|opgezet|afgezegd|ingeleverd)';

/** The form of a participle, of anything that was done, happened or was felt. */
export const participle =
  '(?:[a-z]{0,6}ge[a-z]{2,}|(?:door|uit)?(?:be|ver|ont|her|over|onder)[a-z]{3,})(?:t|d|n)';
