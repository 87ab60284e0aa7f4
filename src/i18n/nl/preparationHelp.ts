import type { preparationHelp as en } from '../en/preparationHelp';

export const preparationHelp: typeof en = {
  situation: [
    'Waar was je, en welk moment van de dag was het?',
    'Wat zag en hoorde je het eerst?',
    'Als het een film was, bij welke scène begint hij dan?',
    'Wie zei wat, zo letterlijk als je nog weet?',
    'Wat moet iemand weten die er niet bij was, en wat niet?',
  ],
  ownPart: [
    'Wat deed je vlak voordat het omsloeg?',
    'Wat liet je, terwijl je het wel van plan was?',
    'Wat zei je, en op welke toon?',
    'Wat dacht je, maar zei je niet?',
    'Wat had een vlieg op de muur jou zien doen?',
  ],
  people: [
    'Wie waren erbij, en in welke rol?',
    'Wie was er niet, en speelde toch mee?',
    'Voor wie staat er het meest op het spel?',
    'Hoe sta jij tot ieder van hen?',
  ],
  turningPoint: [
    'In welke seconde veranderde het?',
    'Wat was het laatste dat ervoor gezegd werd?',
    'Waaraan merkte je dat het omsloeg?',
    'Wat had je in die seconde kunnen doen?',
  ],
  feelings: [
    'Wat voelde je in je lijf?',
    'Wat ging er door je hoofd, woord voor woord?',
    'Wat voelde je voor het begon, en wat erna?',
    'Wat had je liever niet gevoeld?',
    'Waar ken je dit gevoel van?',
  ],
  tried: [
    'Wat probeerde je als eerste, en wat deed dat?',
    'Wanneer ging het iets beter, en wat deed je toen?',
    'Wat heb je geprobeerd dat het erger maakte?',
    'Wat durfde je nog niet te proberen?',
  ],
  wish: [
    'Wanneer is dit uur voor jou de moeite waard?',
    'Wil je bevraagd worden, dat er meegedacht wordt, of horen hoe anderen dit kennen?',
    'Wat kunnen ze beter niet doen?',
    'Wat wil je straks weten dat je nu nog niet weet?',
  ],
  goal: [
    'Waar wil je met deze casus beter in worden?',
    'Welk doel van jezelf raakt dit?',
    'Waaraan zou je over een maand merken dat je iets geleerd hebt?',
    'Wat vraagt dit van jou als professional?',
  ],
  whyNow: [
    'Wat gebeurt er als je het laat zoals het is?',
    'Wanneer kom je deze persoon of deze situatie weer tegen?',
    'Hoe vaak neem je het mee naar huis?',
    'Wat zouden de anderen hierin herkennen?',
  ],
  betweenUs: [
    'Wie word jij als je bij deze mens bent?',
    'Wat lijkt de ander van jou te willen?',
    'Welk woord komt als eerste op bij deze mens?',
    'Wat zou je zeggen als je alles kon zeggen?',
  ],
  stays: [
    'Welk beeld komt terug?',
    'Welke zin hoor je nog?',
    'Waar in je lijf merk je het?',
    'Op welk moment in de week denk je eraan?',
  ],
  sides: [
    'Wat kun je doen, en wie heeft daar last van?',
    'En als je het tegenovergestelde doet?',
    'Naar welke kant helde je het eerst over?',
    'Wie zou de andere kant kiezen, en waarom?',
  ],
  values: [
    'Wat wil je hier niet opgeven?',
    'Wat is voor de ander het belangrijkst?',
    'Welke twee waarden trekken aan elkaar?',
    'Welke belofte staat op het spel?',
  ],
  nowDo: [
    'Wat zou je doen als het vandaag moest?',
    'Wat zou je dan nog dwarszitten?',
    'Aan wie zou je het moeten uitleggen?',
    'Waardoor zou je anders kiezen?',
  ],
  wentWell: [
    'Waaraan merkte je dat het goed ging?',
    'Wat was er anders dan andere keren?',
    'Wat deed de ander toen het goed ging?',
    'Waar ben je stilletjes blij mee?',
  ],
  helped: [
    'Wat deed jij waardoor het lukte?',
    'Wat liet je, wat je anders wel doet?',
    'Wie of wat hielp, behalve jij?',
    'Waar zou dit nog meer kunnen werken?',
  ],
  other: [
    'Wat is hier het belangrijkst?',
    'Wat heb je tot nu toe weggelaten?',
    'Wat zou de groep hierover vragen?',
    'Wat zou je zeggen als je maar één zin had?',
  ],
};
