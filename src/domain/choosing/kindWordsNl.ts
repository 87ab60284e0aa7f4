import type { QuestionKind } from '../methods/method';
import type { KindWords } from './kindWords';

/** What points to each kind in Dutch. */
export const dutchKindWords: Readonly<Record<QuestionKind, KindWords>> = {
  decision: {
    clear: `
      ^moet ik, ^vertel ik, ^doe ik, ^laat ik, ^ga ik, ^geef ik, ^neem ik, ^stop ik, ^blijf ik, ^zet ik,
      ^houd ik, ^meld ik, ^deel ik, ^zeg ik, ^trek ik, ^stuur ik, ^schakel ik, ^grijp ik, ^stem ik,
      moet voorgaan, gaat voor, zwaarder wegen, moet ik … of, of moet ik, ^mag ik, mag ik … of, ^zal ik,
      ^kies ik, kies ik, ik kies, kiezen, keuze, keuzes, *dilemma, *dilemma's, beslis, beslissen, beslist,
      beslissing*, besluit, besluiten, bepaal ik of, bepaal ik wanneer, bepalen of, hoe weet ik of,
      hoe weet ik wanneer, vanaf wanneer, op welk moment, wanneer is het, wanneer stop, wanneer houd ik op,
      doe ik er goed aan, doe ik goed aan, wanneer … genoeg, genoeg geweest, afwegen, afweging, weeg ik,
      weegt zwaarder, weegt het zwaarst, wel of niet, of juist niet, of toch, of wacht, of laat, of niet doen,
      doorgaan of, stoppen of, blijven of, blijf ik … of, ga ik door … of, ga ik … of, laat ik … of,
      meld ik … of, doe ik … of, zeg ik … of, neem ik … of, houd ik … of, geef ik … of, twijfel*,
      knoop doorhak*, verantwoorden, moreel, morele, ethisch*, geoorloofd, toelaatbaar, tegen zijn wil,
      tegen haar wil, tegen hun wil, tegen zijn wens, tegen haar wens, wat is wijs, is het verstandig,
      is het eerlijk, het juiste, juist om te, is het goed om, wat is goed, klem tussen, tweestrijd,
      twee kwaden, beroepsgeheim, geheimhouding, in vertrouwen vertel*, zwijgplicht, meldplicht, toestemming,
      grijp ik in, ingrijpen, kant kies`,
    hint: `
      ^* ik, ^can i, ^is het, ^is it, melden, melding, veilig thuis, grens trekken, waar ligt de grens, plicht,
      plichten, belang, belangen, loyaal, loyaliteit, weigert, recht op, recht, autonomie, wens, dwang, opties,
      belofte, regel, regels, verdeeld`,
  },
  success: {
    clear: `
      goed ging, ging … goed, ging … beter, goed gaat, gaat … zo goed, verliep … goed, goed verliep,
      mooi verliep, soepel, goed liep, liep … goed, juist wel, nu wel, dit keer wel, wel lukte, lukte … wel,
      opeens lukte, lukte het, dat lukte, gelukt, goed lukt*, zo goed, werkte, heeft gewerkt, hielp,
      geholpen heeft, succes, successen, succesvol*, geslaagd*, trots, tevreden, voldoening, kracht, krachten,
      sterke kant*, sterke punt*, talent*, hoogtepunt*, doorbraak, compliment*, boven verwachting,
      verrassend goed, onverwacht goed, beter dan, meer van, vaker doen, vasthouden, vast te houden,
      houd ik … vast, bloei*, opbloei*, energie van, energie gaf, energie geeft, goede ervaring,
      voor elkaar gekregen, voor elkaar kregen, gedaan waardoor, gedaan dat, deed ik waardoor, deed ik anders,
      deden wij, hebben wij gedaan, heb ik gedaan, maakte het verschil, verschil maakte, meenemen uit,
      ineens in beweging, keerpunt, prettig`,
    hint: `
      goed, leren van, mooi, mooie, energie, blij, fijn, sterk, ineens, opeens, weer naar, waardoor kwam,
      wat maakte, meedeed, wat deed ik, hoe heb ik, hoe hebben wij`,
  },
  pattern: {
    clear: `
      steeds, telkens, altijd, elke keer, iedere keer, ieder jaar, elk jaar, iedere week, keer op keer,
      weer opnieuw, alweer, herhaal*, herhaling, patroon, patronen, valkuil*, gewoonte*, automatisch,
      automatisme, neiging, geneigd, vicieuze, cirkel, zelfde, dezelfde, hetzelfde, blijf* … hangen,
      blijft … hangen, blijft … terug*, terugkomt, terugkeert, terugkerend*, loop* … vast, loopt … vast,
      vastloop*, vast te lopen, houdt mij tegen, houdt me tegen, weerhoudt, in de weg, mijn aandeel,
      mijn eigen aandeel, eigen aandeel, in stand, waarom blijf ik, maakt dat ik … blijf*, maakt dat ik niet,
      lukt het mij niet, lukt het me niet, waarom lukt, waardoor lukt, maar niet lukt, maar niet, ik … nooit,
      van vroeger, onbewust, overtuiging*, uitstel*, stel ik … uit, uit de weg, vermijd*, ontwijk ik, ja zeg,
      zeg ik ja, neem ik … over, overneem, verantwoordelijk voor alles, alles zelf, voor iedereen, hooi,
      perfectionis*, pleas*, komt het dat ik`,
    hint: `
      weer, opnieuw, hoe komt het, waardoor, wat maakt dat, wat zorgt ervoor, waarom, waarom * ik, achter,
      onder de, eigenlijk, blijf, blijven, te veel, te snel, zo snel, te lang, te weinig, oplossen,
      lukt het niet, nooit, als laatste`,
  },
  identity: {
    clear: `
      wie ben ik, wie ik ben, die ik ben, ben ik nog, ben ik een, ben ik wel, ben ik van, wie wil ik,
      wie ik wil, wil ik zijn, wil ik worden, wil worden, iets voor mij, juiste persoon, wil ik over,
      wat voor * wil ik, wat voor * ben ik, wat voor soort * ik, past … bij mij, pas ik bij, pas ik hier,
      pas ik nog, bij mij past, bij me past, sta ik voor, sta ik nog achter, waar ik voor sta, mijn rol,
      mijn eigen rol, welke rol, rol als, waarden, kernwaarden, drijfveer, drijfveren, drijft, mezelf, mijzelf,
      me zelf, identiteit, beroep, roeping, loopbaan, betekent … voor mij, betekenis, zingeving, zinvol,
      bezieling, passie, idealen, ideaal, authentiek*, hoor ik hier, hoor ik nog, thuishoor, mijn plek,
      mijn plaats, als mens, blijf ik mens, mens in, mens achter, nalaten, meer dan mijn, mijn stijl,
      eigen stijl, geschikt, mijn vak, dit vak, dit werk nog, dit werk blijven, nog … dit werk, ambitie*,
      bedrieger, oplichter, door de mand, waarvoor doe ik, waarom doe ik dit werk, geloof ik in, goede dokter,
      goede arts, goede leraar, goede verpleegkundige, goede hulpverlener, van mezelf, waar houd ik op,
      begint mijn functie`,
    hint: `
      rol, professional, professionele, leidinggevende, functie, zin, later, ontwikkel*, groei*,
      onzeker over mijzelf, trouw, als huisarts, als leraar, als verpleegkundige, als advocaat, als mediator,
      als begeleider, als docent, past, te zijn, dokter`,
  },
  conversation: {
    clear: `
      *gesprek, *gesprek*, praten, praat, te praten, ter sprake, bespreekbaar, bespreek*, besproken, aankaart*,
      kaart ik, aansnijd*, snijd ik, vertel ik, vertellen, zeg ik, zeg je, te zeggen, erover, grens aan,
      grenzen aan, gezegd krijg, spreek ik, aanspreken, aan te spreken, aanspreek, uitspreken, spreek * uit,
      feedback, terugkoppel*, slecht nieuws, *nieuws breng*, boodschap, boodschappen, confronteer*,
      confronteren, confronterend*, verwoord*, onder woorden, welke woorden, woordkeus, bewoord*, toon,
      leg ik … uit, leg ik … voor, uitleggen, uit te leggen, vraag ik, vraag ik door, doorvragen, luister*,
      dichtklap*, dichtslaat, aan tafel, onderhandel*, dialoog, onderbreek*, onderbreken, in de rede, nee zeg*,
      zeg ik nee, zeggen dat, excuses, aan de telefoon, stel ik … vragen, welke vraag stel, kritiek geef,
      kritiek geven, breng ik … over, breng ik … dat, overbreng*, over te brengen, antwoord ik, antwoorden,
      reageer ik, benoem*, meld ik … aan`,
    hint: `
      reageer, antwoord*, overleg, vergadering, zitting, telefoon*, nee, grens, grenzen, stilte, stilvalt,
      zwijgt, scheldt, uitscheldt, dreigt, dreigen, huilt, moeilijk onderwerp, onderwerp, begin ik, open ik,
      open, vraagt, vragen`,
  },
  emotion: {
    clear: `
      raakt, geraakt, raakte, van slag, niet los, loslaat, loslaten, los te laten, bijblijft, blijft mij bij,
      blijft me bij, voel, voelt, voelde, voelen, gevoel, gevoelens, *gevoel, boos, boosheid, kwaad, woede,
      woedend, bang, angst, angstig, angsten, verdriet, verdrietig, huilen, tranen, schuldig, schaam*,
      machteloos, machteloosheid, onmacht, hulpeloos, onzeker, onzekerheid, gespannen, spanning in, de spanning,
      denk ik … aan, nog aan denk, stress, paniek, nerveus, zenuwachtig, frustratie*, gefrustreerd, frustreert,
      irriteer*, irriteert, irritatie*, geirriteerd, erger ik, ergernis, walging, weerzin, afkeer, weerstand,
      onrust, ongemak*, jaloers, jaloezie, eenzaam, moedeloos, wanhoop, wanhopig, overweldig*, overspoel*,
      geschrokken, schrik, schok, heftig, gekwetst, kwetst, rouw, afscheid, teleurgesteld, teleurstelling,
      piekeren, pieker, wakker, slaap ik, mee naar huis, doet het met mij, doet dit met mij, doet het mij,
      doet het me, doet … met mij, doet … met me, gebeurt er met mij, gebeurt er in mij, er in mij,
      in mijn lijf, in mijn lichaam, mijn hart, mijn buik, mijn keel, uitgeput, leeg, moe van, onderdoor,
      draag ik het, verdragen, verdraag, last van, aangevallen, afgewezen, vernederd, medelijden, opgelucht,
      verlamt, verlamd, bevries, verstijf, zie … op tegen, opzie, maakt mij zo, maakt me zo, maakt dat mij,
      word ik zo, ben ik zo, mijn * vandaan, huiver*, ontroer*`,
    hint: `
      mij zo, me zo, emotie*, rustig, kalm, verlies, dood, overlijden, overleden, sterven, gestorven, suicide,
      zelfdoding, spanning, druk, onrustig, schreeuwen, verwerk*, troost, gebeurt er met, zwaar, pijn, schuld,
      fel, draag`,
  },
  relation: {
    clear: `
      om met een, om met deze, om met iemand, om met mijn collega, om te gaan met een, omga met een,
      omgaan met een, omgang, tussen mij, tussen ons, tussen hem, tussen haar, tussen … en mij, tussen … en ik,
      en mij, relatie, *relatie, relaties, vertrouwen, vertrouwt, wantrouw*, positie, bereik ik, ingang,
      vertrouwensband, band met, de band, samenwerk*, werk ik samen, verhoud*, verhouding, verstandhouding,
      afstand, nabijheid, dichtbij, contact, verbinding, conflict*, ruzie, botsen, botst, klik, door een deur,
      verwijder*, ontloopt, ontwijkt, negeert, buitensluit, uitspeelt, speelt mij, tegen mij, naast … staan,
      aan mijn kant, afhankelijk van mij, leunt op mij, claimt, claimend*, macht, machts*, hierarch*,
      gelijkwaardig*, tegenover, ten opzichte van, serieus genomen, serieus neemt, gezien voel, erkend,
      ondermijn*, passeert, partijdig, meerzijdig*, onpartijdig, neutraal, tegenoverdracht, als vijand,
      van mij wil, wil … van mij, vraagt … van mij, aan boord, mij niet moet, mij niet mag, mag mij niet,
      op goede voet`,
    hint: `
      collega*, *collega, leidinggevende, teamleider, manager, baas, directeur, moeder, vader, ouder, ouders,
      *ouders, zoon, dochter, client, clienten, patient, patienten, bewoner, familie, gezin, leerling,
      leerlingen, partij, partijen, wederpartij, *genoot, maat, team, partner, hem, haar, zij, hij, samen, mij,
      pleegmoeder, pleegouder*, arts, stagiair*, omgaan, ga ik … om met, om te gaan met`,
  },
  practical: {
    clear: `
      pak ik … aan, aanpak, aanpakken, aan te pakken, regel ik, regelen, geregeld, organiseer*, organiseren,
      richt ik … in, inricht*, inrichten, in te richten, verdeel*, verdelen, planning, plan ik, plannen,
      inplannen, agenda, rooster*, op tijd, tijdsdruk, tijd kwijt, werkdruk, caseload, overdracht, dossier,
      dossiers, verslag*, rapportage*, administratie, formulier*, protocol*, procedure*, spreekuur, wachtlijst*,
      uitloopt, bijhoud*, overzicht, op orde, structuur, structureer*, structureren, prioriteit*, prioriteren,
      stap, stappen, stappenplan, voorbereid*, voor te bereiden, bereid ik, efficient*, handig*, praktisch*,
      werkbaar, haalbaar, systeem, methode, hulpmiddel*, checklist, leg ik … vast, vastleggen, oefenmateriaal,
      materiaal, stuur ik … aan, invoer*, opzet*, zet ik … op, start ik … op, lesplan, vervanging, delegeer*,
      delegeren, combineer*, combineren, deadline*, inwerk*, werk ik … in, telefoontjes, mailbox, opruimen,
      vergader*`,
    hint: `
      hoe kan ik, hoe zorg ik, hoe krijg ik, hoe maak ik, hoe doe ik, hoe begeleid ik, wat kan ik doen,
      wat kan ik, manier, welke manier, wat is een, werkt, handel ik, zonder, sneller, minder, korter, tijd,
      klas, groep, dienst, week, dag, uur, nieuwe, les, lessen, hoe houd ik, hoe leer ik`,
  },
};
