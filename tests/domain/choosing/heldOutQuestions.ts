import type { QuestionKind } from '@/domain/methods/method';

/**
 * Casus questions as people in intervisie put them, each with the kind that an experienced facilitator would
 * name first, and with a second where two are equally good. Written apart from the rules; used to measure,
 * never to tune.
 */
export const heldOutQuestions: readonly {
  readonly language: 'nl' | 'en';
  readonly question: string;
  readonly kind: QuestionKind | null;
  readonly alsoRight?: QuestionKind;
}[] = [
  {
    language: 'nl',
    question: 'Hoe pak ik de overdracht aan nu de wachtlijst bij de vervolgplek een halfjaar is?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question:
      'Hoe zet ik een veiligheidsplan op met een gezin waarvan vader het grootste deel van het jaar in het buitenland werkt?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question: 'hoe houden jullie je verslagen bij als je de hele dag op huisbezoek bent',
    kind: 'practical',
  },
  {
    language: 'nl',
    question: 'Ik neem over drie weken een groep van 32 kleuters over, waar begin ik?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question: 'Welke stappen zet ik als blijkt dat een patiënt thuis zijn medicatie niet neemt?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question: 'Op welke manier kan ik mijn spreekuur indelen zodat ik niet elke dag een uur uitloop?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question:
      'Hoe organiseer ik een overleg met school, moeder en de gezinsvoogd zonder dat het weken duurt voordat iedereen kan?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question: 'Wat werkt bij een leerling van dertien die elke ochtend in de fietsenstalling blijft zitten?',
    kind: 'practical',
  },
  {
    language: 'nl',
    question:
      'In mijn team draait iedereen wisseldiensten. Hoe krijg ik intervisie dan toch vast in het rooster?',
    kind: 'practical',
  },

  {
    language: 'nl',
    question: 'Hoe blijf ik naast een moeder staan die mij als de vijand ziet?',
    kind: 'relation',
  },
  {
    language: 'nl',
    question:
      'Mijn leidinggevende en ik zitten al maanden niet op één lijn en ik weet niet goed meer hoe ik me tot haar moet verhouden.',
    kind: 'relation',
  },
  { language: 'nl', question: 'Wat maakt dat ik met deze cliënt maar geen contact krijg?', kind: 'relation' },
  { language: 'nl', question: 'Hoe ga ik om met een collega die mijn werk overdoet?', kind: 'relation' },
  {
    language: 'nl',
    question:
      'Wat gebeurt er tussen mij en die vader, dat we elke keer weer tegenover elkaar komen te staan?',
    kind: 'relation',
    alsoRight: 'pattern',
  },
  {
    language: 'nl',
    question:
      'Ik merk dat ik voor een van de twee partijen meer sympathie heb. Hoe houd ik mijn plek in het midden?',
    kind: 'relation',
  },
  {
    language: 'nl',
    question:
      'Hoe win ik het vertrouwen terug van een patiënte die zich door mij niet serieus genomen voelde?',
    kind: 'relation',
  },
  {
    language: 'nl',
    question: 'Welke positie neem ik in tegenover mijn oude duocollega nu zij teamleider is geworden?',
    kind: 'relation',
  },
  {
    language: 'nl',
    question: 'Een oudere advocaat op kantoor behandelt me als zijn stagiaire, hoe word ik zijn gelijke?',
    kind: 'relation',
  },

  { language: 'nl', question: 'Wat raakt mij zo in het verhaal van dit meisje?', kind: 'emotion' },
  {
    language: 'nl',
    question: 'Hij is alweer drie weken dood en ik zie nog steeds zijn handen voor me.',
    kind: 'emotion',
  },
  { language: 'nl', question: 'Waarom werd ik zo kwaad toen die ouders te laat kwamen?', kind: 'emotion' },
  {
    language: 'nl',
    question: 'Hoe leer ik leven met het gevoel dat ik tekortgeschoten ben bij die uithuisplaatsing?',
    kind: 'emotion',
  },
  {
    language: 'nl',
    question: 'Ik neem de zitting van vorige week mee naar huis en slaap er slecht van. Hoe laat ik het los?',
    kind: 'emotion',
  },
  {
    language: 'nl',
    question:
      'Toen meneer overleed was mijn eerste reactie opluchting, omdat ik al weken tegen elke dienst bij hem opzag, en daar schaam ik me nu voor. Wat moet ik daarmee?',
    kind: 'emotion',
  },
  {
    language: 'nl',
    question: 'Mag het me gewoon verdriet doen, of ben ik te betrokken?',
    kind: 'emotion',
    alsoRight: 'relation',
  },
  {
    language: 'nl',
    question: 'Hoe komt het dat ik bij een huilende leerling zelf volschiet?',
    kind: 'emotion',
    alsoRight: 'pattern',
  },
  { language: 'nl', question: 'Wat doe ik met mijn angst voor die ene bewoner?', kind: 'emotion' },

  {
    language: 'nl',
    question: 'Hoe komt het dat ik telkens degene ben die de notulen maakt?',
    kind: 'pattern',
  },
  { language: 'nl', question: 'Wat maakt dat ik ja zeg voordat ik heb nagedacht?', kind: 'pattern' },
  {
    language: 'nl',
    question: 'Weer een coachee die na drie keer afhaakt. Wat doe ik toch?',
    kind: 'pattern',
  },
  {
    language: 'nl',
    question: 'Zodra het spannend wordt, ga ik regelen. Waar komt dat vandaan?',
    kind: 'pattern',
  },
  {
    language: 'nl',
    question: 'Waarom loop ik bij autoritaire artsen steeds vast?',
    kind: 'pattern',
    alsoRight: 'relation',
  },
  { language: 'nl', question: 'Wat doe ik zelf waardoor mijn overleggen altijd uitlopen?', kind: 'pattern' },
  {
    language: 'nl',
    question:
      'Wat houdt mij toch tegen om werk uit handen te geven, ook al neem ik het me iedere maandag weer voor?',
    kind: 'pattern',
  },
  {
    language: 'nl',
    question: 'Ik trek blijkbaar altijd hetzelfde soort zaken aan, de uitzichtloze. Hoe zit dat?',
    kind: 'pattern',
  },
  {
    language: 'nl',
    question: 'Waardoor val ik in gezinnen zo makkelijk in de rol van redder?',
    kind: 'pattern',
  },

  {
    language: 'nl',
    question: 'Hoe vertel ik een vader dat zijn zoon voorlopig niet thuis komt wonen?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Maandag heb ik het functioneringsgesprek met iemand die ik al tien jaar ken. Hoe open ik dat?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Het tienminutengesprek liep totaal uit de hand, wat had ik kunnen doen?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Hoe breng ik slecht nieuws aan iemand die eigenlijk alleen voor een herhaalrecept komt?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Welke woorden kies ik om een cliënt te laten weten dat ik zijn zaak neerleg?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Ik kreeg er bij mevrouw aan de telefoon geen speld tussen. Hoe doe ik dat een volgende keer?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Hoe kan ik in het MDO mijn punt maken zonder dat de psychiater me overstemt?',
    kind: 'conversation',
    alsoRight: 'relation',
  },
  {
    language: 'nl',
    question: 'Hoe maak ik bespreekbaar dat een collega op de afdeling naar drank ruikt?',
    kind: 'conversation',
  },
  {
    language: 'nl',
    question: 'Wat zeg je tegen een moeder die vraagt of jij zelf wel kinderen hebt?',
    kind: 'conversation',
  },

  { language: 'nl', question: 'Mag ik de school bellen zonder dat moeder dat weet?', kind: 'decision' },
  {
    language: 'nl',
    question: 'Moet ik melden dat een collega een fout uit het dossier heeft gehaald?',
    kind: 'decision',
  },
  { language: 'nl', question: 'Doorbehandelen of stoppen, ik kom er niet uit.', kind: 'decision' },
  {
    language: 'nl',
    question: 'Ik twijfel of ik deze zaak wel had moeten aannemen, en of ik hem nu nog terug kan geven.',
    kind: 'decision',
  },
  {
    language: 'nl',
    question:
      'Mevrouw wil naar huis, haar kinderen eisen dat ze in het verpleeghuis blijft omdat het thuis niet veilig is, en de arts laat het aan mij over. Wat weegt dan het zwaarst?',
    kind: 'decision',
  },
  {
    language: 'nl',
    question: 'Tot waar ga ik mee in het geheim van deze puber?',
    kind: 'decision',
    alsoRight: 'relation',
  },
  { language: 'nl', question: 'Wanneer is het genoeg en draag ik dit gezin over?', kind: 'decision' },
  {
    language: 'nl',
    question: 'Geef ik een onvoldoende aan een stagiair die er echt alles aan doet?',
    kind: 'decision',
  },
  {
    language: 'nl',
    question: 'Wat is hier wijs: het conflict in de groep benoemen of eerst met die twee apart gaan zitten?',
    kind: 'decision',
    alsoRight: 'conversation',
  },

  {
    language: 'nl',
    question: 'Hoe kwam het dat het met deze boze ouders ineens wel lukte?',
    kind: 'success',
  },
  { language: 'nl', question: 'Wat heb ik gedaan waardoor de groep vrijdag zo rustig was?', kind: 'success' },
  {
    language: 'nl',
    question:
      'Na twee jaar zwijgen zegt ze me sinds vorige week weer gedag. Wat heeft daaraan bijgedragen en wat was mijn aandeel?',
    kind: 'success',
  },
  {
    language: 'nl',
    question: 'De mediation die niemand meer zag zitten is toch rond. Wat kan ik daarvan meenemen?',
    kind: 'success',
  },
  {
    language: 'nl',
    question:
      'Ik ben best trots op hoe ik bleef zitten toen hij begon te schelden en wil snappen wat ik toen deed.',
    kind: 'success',
  },
  {
    language: 'nl',
    question: 'Wat maakte dat de overdracht dit keer soepel ging, terwijl het normaal altijd rommelig is?',
    kind: 'success',
  },
  {
    language: 'nl',
    question: 'Mijn nieuwe manier van feedback geven slaat aan. Hoe houd ik dat vast?',
    kind: 'success',
  },
  {
    language: 'nl',
    question:
      'Voor het eerst heb ik nee gezegd tegen een extra dienst en het voelde goed, hoe doe ik dat vaker?',
    kind: 'success',
  },
  { language: 'nl', question: 'Waarom werkt het bij deze leerling wél?', kind: 'success' },

  {
    language: 'nl',
    question: 'Wat voor dokter wil ik zijn nu er voor niets meer tijd is?',
    kind: 'identity',
  },
  { language: 'nl', question: 'Past dit nog bij me, na twintig jaar jeugdzorg?', kind: 'identity' },
  {
    language: 'nl',
    question: 'Waar sta ik voor als de organisatie iets anders van me vraagt dan wat ik goed vind?',
    kind: 'identity',
    alsoRight: 'decision',
  },
  { language: 'nl', question: 'Ben ik nog wel verpleegkundige of vooral administrateur?', kind: 'identity' },
  {
    language: 'nl',
    question: 'Sinds ik leidinggeef mis ik de kinderen. Wie ben ik zonder klas?',
    kind: 'identity',
  },
  {
    language: 'nl',
    question: 'Hoe blijf ik mezelf op een kantoor waar alles om omzet draait?',
    kind: 'identity',
  },
  {
    language: 'nl',
    question: 'Wat betekent het voor mij, met mijn geloof, om mensen bij euthanasie te begeleiden?',
    kind: 'identity',
  },
  { language: 'nl', question: 'Waar doe ik het eigenlijk nog voor?', kind: 'identity' },
  {
    language: 'nl',
    question:
      'In hoeverre mag ik als coach zichtbaar zijn als de mens die ik ben, met alles wat ik zelf heb meegemaakt?',
    kind: 'identity',
    alsoRight: 'decision',
  },

  { language: 'nl', question: 'Hoe nu verder?', kind: null },
  { language: 'nl', question: 'Ik wil graag iets inbrengen over een jongen van veertien.', kind: null },
  { language: 'nl', question: 'Wat zien jullie wat ik niet zie?', kind: null },
  { language: 'nl', question: 'Kunnen jullie met me meedenken?', kind: null },
  {
    language: 'nl',
    question:
      'Gezin met vier kinderen, ouders gescheiden, veel hulpverleners betrokken, vorige week een nieuwe melding.',
    kind: null,
  },
  { language: 'nl', question: 'Wat is hier eigenlijk aan de hand?', kind: null },
  {
    language: 'nl',
    question: 'Ik heb nog niet echt een vraag, het is meer een situatie op het werk',
    kind: null,
  },
  { language: 'nl', question: 'Waarom doet de gemeente niets aan die wachtlijsten?', kind: null },

  {
    language: 'en',
    question: "What's the best way to keep track of thirty open cases without dropping one?",
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'How do I arrange an interpreter for an out-of-hours visit when nobody picks up?',
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'Can anyone help me work out how to get a walking frame for a patient with no fixed address?',
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'How can I plan lessons for a class where five pupils joined halfway through the year?',
    kind: 'practical',
  },
  {
    language: 'en',
    question: "I've got four mediations booked in one week and no room with two exits. What do others do?",
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'Which steps do I take first when a referral lands on my desk with half the history missing?',
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'how do i hand over my caseload properly before maternity leave',
    kind: 'practical',
  },
  {
    language: 'en',
    question: 'How might I run a ten-minute consultation when people come in with five complaints on a list?',
    kind: 'practical',
  },
  {
    language: 'en',
    question: "My team wants to try peer coaching online and I've no clue how to structure it.",
    kind: 'practical',
  },

  {
    language: 'en',
    question: "How do I stay connected with a teenager who has decided I'm just another social worker?",
    kind: 'relation',
  },
  {
    language: 'en',
    question: "My practice partner goes quiet whenever I come in and I don't know what I am to her any more.",
    kind: 'relation',
  },
  {
    language: 'en',
    question:
      'Since the complaint she and I only speak through the care plan. What would bring us closer again?',
    kind: 'relation',
  },
  { language: 'en', question: 'How can I work alongside a colleague I no longer trust?', kind: 'relation' },
  {
    language: 'en',
    question: "What is my part in the friction with the grandmother who's looking after the boys?",
    kind: 'relation',
  },
  {
    language: 'en',
    question: 'How do I deal with a manager who copies me into everything and backs me in nothing?',
    kind: 'relation',
  },
  {
    language: 'en',
    question:
      'One of the mums has started texting me as if we were friends. How do I keep the right distance?',
    kind: 'relation',
  },
  {
    language: 'en',
    question: 'I used to be one of them and now I lead them; how do I find my place with this team?',
    kind: 'relation',
    alsoRight: 'identity',
  },
  {
    language: 'en',
    question: "How can I be fair to a client I simply don't like?",
    kind: 'relation',
    alsoRight: 'emotion',
  },

  { language: 'en', question: "Why can't I stop thinking about the little boy in bed six?", kind: 'emotion' },
  { language: 'en', question: 'I cried in the car after the hearing. What was that about?', kind: 'emotion' },
  {
    language: 'en',
    question: "How do I carry on with a shift when I'm still shaking from the last call?",
    kind: 'emotion',
    alsoRight: 'practical',
  },
  {
    language: 'en',
    question: 'Something about this coachee gets under my skin. What?',
    kind: 'emotion',
    alsoRight: 'relation',
  },
  {
    language: 'en',
    question: 'What do I do with the guilt of having missed the diagnosis?',
    kind: 'emotion',
  },
  {
    language: 'en',
    question: "I dread Thursdays because of one pupil and I'm ashamed of that.",
    kind: 'emotion',
  },
  {
    language: 'en',
    question: 'How come the review hurt me so much when I know it wasn’t fair?',
    kind: 'emotion',
  },
  {
    language: 'en',
    question:
      "We lost a client to suicide eight months ago, everyone says I did all I could and I know that's true, and I still go cold when the phone rings early.",
    kind: 'emotion',
  },
  {
    language: 'en',
    question: 'What makes me so angry about a father who, objectively, does nothing wrong?',
    kind: 'emotion',
    alsoRight: 'relation',
  },

  { language: 'en', question: 'Why do I always end up doing the work of three people?', kind: 'pattern' },
  {
    language: 'en',
    question: 'What makes me go silent every time the consultant walks in?',
    kind: 'pattern',
    alsoRight: 'relation',
  },
  {
    language: 'en',
    question: "This is the third team I've led that has split into two camps. What am I doing?",
    kind: 'pattern',
  },
  {
    language: 'en',
    question: 'How come every parent I work with ends up calling me at weekends?',
    kind: 'pattern',
  },
  {
    language: 'en',
    question: "I say I'll leave at five and then it's half seven again. What stops me?",
    kind: 'pattern',
  },
  {
    language: 'en',
    question: 'What is it that makes me over-prepare for every single hearing?',
    kind: 'pattern',
  },
  {
    language: 'en',
    question: 'Whenever a client raises his voice I start explaining. Where does that come from?',
    kind: 'pattern',
  },
  {
    language: 'en',
    question: 'How is it that I seem to lose the quiet ones in each class I teach?',
    kind: 'pattern',
  },
  {
    language: 'en',
    question: 'What am I getting out of being the one who never complains?',
    kind: 'pattern',
  },

  {
    language: 'en',
    question: "How do I tell parents their daughter won't be moving up with her friends?",
    kind: 'conversation',
  },
  {
    language: 'en',
    question:
      'I have to give one of my nurses some hard feedback tomorrow and I keep rehearsing the first sentence.',
    kind: 'conversation',
  },
  {
    language: 'en',
    question: 'The family meeting went off the rails after ten minutes. Where did I lose them?',
    kind: 'conversation',
  },
  {
    language: 'en',
    question: 'How do I raise body odour with a trainee without humiliating him?',
    kind: 'conversation',
  },
  {
    language: 'en',
    question: 'What could I have said when my client asked me, straight out, whether I believed him?',
    kind: 'conversation',
  },
  {
    language: 'en',
    question: "How do I bring up money with someone who's just been bereaved?",
    kind: 'conversation',
  },
  {
    language: 'en',
    question: 'How can I ask about violence at home with the husband sitting there?',
    kind: 'conversation',
    alsoRight: 'practical',
  },
  {
    language: 'en',
    question:
      'In the joint session one of them talked for forty minutes and I let it happen. How might I step in next time?',
    kind: 'conversation',
  },
  {
    language: 'en',
    question: 'How do I say no to my boss and still be heard?',
    kind: 'conversation',
    alsoRight: 'relation',
  },

  { language: 'en', question: 'Should I take my name off the report?', kind: 'decision' },
  {
    language: 'en',
    question: 'Do I keep seeing this patient at home or insist he comes to the surgery?',
    kind: 'decision',
  },
  {
    language: 'en',
    question:
      "I'm torn between what the girl tells me in confidence and what her parents have a right to know.",
    kind: 'decision',
  },
  {
    language: 'en',
    question: 'Is it ok to accept a gift from a family that has so little?',
    kind: 'decision',
  },
  { language: 'en', question: 'At what point do I stop treating and just sit with her?', kind: 'decision' },
  {
    language: 'en',
    question: 'Can I carry on acting for both sisters now that they disagree about the house?',
    kind: 'decision',
  },
  {
    language: 'en',
    question:
      "Whether to let the placement break down or fight for it one more time, that's what I'd like to look at.",
    kind: 'decision',
  },
  {
    language: 'en',
    question: 'How do I pick who goes on the course when I have one place and three people who deserve it?',
    kind: 'decision',
    alsoRight: 'practical',
  },
  {
    language: 'en',
    question:
      'How far should I go in protecting a coachee from his own employer, who happens to be paying me?',
    kind: 'decision',
  },

  { language: 'en', question: 'What did I do differently this time that made her open up?', kind: 'success' },
  {
    language: 'en',
    question: "The class I'd been warned about turned out to be a joy. How did that happen?",
    kind: 'success',
  },
  {
    language: 'en',
    question: 'How can I use what worked with the night team on the day team?',
    kind: 'success',
    alsoRight: 'practical',
  },
  {
    language: 'en',
    question: 'For once the ward round ended early and everyone was smiling, and I’d love to understand why.',
    kind: 'success',
  },
  { language: 'en', question: 'We settled, against all odds. What was my contribution?', kind: 'success' },
  {
    language: 'en',
    question: 'What can I learn from how well the last weeks with that dying patient went?',
    kind: 'success',
  },
  {
    language: 'en',
    question: 'I actually asked for help this week and got it. What let me do that, so I can find it again?',
    kind: 'success',
  },
  {
    language: 'en',
    question:
      'A young man I had nearly given up on came by last Friday to show me his diploma, and he said it was because of one thing I once told him. What made the difference?',
    kind: 'success',
  },
  {
    language: 'en',
    question: 'What strength of mine was at work in that session?',
    kind: 'success',
    alsoRight: 'identity',
  },

  { language: 'en', question: 'Am I still the right person for this job?', kind: 'identity' },
  {
    language: 'en',
    question: "When I picture a good lawyer I don't see the one who wrote that letter. So which one am I?",
    kind: 'identity',
  },
  {
    language: 'en',
    question: 'How do I hold on to why I became a teacher when all anyone asks about is scores?',
    kind: 'identity',
  },
  {
    language: 'en',
    question: 'What is left of me as a doctor now that I mostly chair meetings?',
    kind: 'identity',
  },
  {
    language: 'en',
    question: 'What does being neutral mean to me, having grown up in the middle of a divorce?',
    kind: 'identity',
  },
  {
    language: 'en',
    question: "I've started wondering whether I believe in what we offer these families.",
    kind: 'identity',
  },
  {
    language: 'en',
    question: 'How much of myself do I bring into the room as a coach?',
    kind: 'identity',
    alsoRight: 'relation',
  },
  {
    language: 'en',
    question: 'Where do my own values end and the ones on the office wall begin?',
    kind: 'identity',
  },
  { language: 'en', question: 'Is this it, for the next fifteen years?', kind: 'identity' },

  { language: 'en', question: 'What do you all think?', kind: null },
  { language: 'en', question: "I'd like to talk about a family I've been visiting since March.", kind: null },
  { language: 'en', question: 'Everything about this case is stuck. Help?', kind: null },
  { language: 'en', question: "Why doesn't the council just build more houses?", kind: null },
  { language: 'en', question: 'Not sure what my question is yet, sorry.', kind: null },
  {
    language: 'en',
    question: 'Girl, fifteen, third school this year, lives with an aunt, has stopped eating at lunch.',
    kind: null,
  },
  { language: 'en', question: 'Just want to think out loud about something from last Tuesday', kind: null },
  { language: 'en', question: 'How does this system end up failing people over and over?', kind: null },
];
