import { lazySet, wordsIn } from './lazySet';

const authors =
  'balint korthagen kolb gordon rogers maslow leary rosenberg schein argyris schon ofman covey bono de_bono pigors flanagan tietze freud jung ' +
  'adler erikson piaget vygotsky skinner bandura bowlby ainsworth winnicott klein lacan beck ellis linehan satir minuchin haley bateson ' +
  'watzlawick erickson berne karpman stewart luft ingham johari belbin lencioni tuckman lewin kotter mintzberg drucker goleman brown gottman ' +
  'whitmore hawkins shohet heron bohm socrates plato aristoteles aristotle kant nelson hoek hoenderdos bolhuis vandamme marzano hattie dweck ' +
  'bloom montessori dalton jenaplan freinet steiner vrijeschool waldorf reggio emilia glasl thomas-kilmann kilmann hersey blanchard cruyff ' +
  'schulz_von_thun benner gibbs driscoll johns borton rolfe brookfield mezirow boud schutz nagy boszormenyi-nagy bronfenbrenner shazer insoo ' +
  'hellinger frankl yalom perls gestalt deming molewijk widdershoven kahneman rosenthal pygmalion milgram dunning kruger patterson verhulst ' +
  'bannink furman bion foulkes hermans heidegger gadamer buber levinas arendt foucault biesta delfos siegel porges perry maturana kubler-ross ' +
  'eysenck myers briggs myers-briggs disc enneagram roethlisberger prochaska diclemente miller rollnick stanislavski moreno boal carper ' +
  'kruijtbosch stolper freshwater bellersen kohlmann lipmanowicz mccandless cooperrider srivastva haug-benien vasalos scharmer senge seligman ' +
  'revans edmondson kline noddings csikszentmihalyi sinek proctor';
const fiction =
  'roodkapje assepoester sneeuwwitje doornroosje pippi langkous jip janneke nijntje dikkertje dap pluk petteflat kruimeltje ciske harry_potter ' +
  'potter hogwarts voldemort dumbledore hermione gandalf frodo sherlock holmes watson poirot columbo superman batman spiderman spider-man ' +
  'iron_man hulk elsa_van_frozen yoda chewbacca robin_hood zorro calimero kuifje asterix obelix donald_duck mickey goofy bambi simba ' +
  'elsa_en_anna shrek pinokkio pinocchio cinderella rapunzel peter_pan tinkerbell alice_in_wonderland oliver_twist scrooge hamlet ' +
  'romeo_en_julia romeo_and_juliet macbeth othello odysseus hercules heracles sisyphus sisyfus icarus narcissus oedipus don_quichot quixote ' +
  'faust frankenstein dracula godot zwarte_piet sinterklaas winnie pooh eeyore tigger piglet paddington gruffalo matilda_van_dahl wonderwoman ' +
  'pokemon pikachu spongebob bob_de_bouwer mario_kart minecraft roblox fortnite peppa bluey swiebertje flodder suske wiske atticus gatsby ' +
  'moriarty cyrano';
const medicines =
  'calpol clozaril pitocin syntocinon valium xanax zoloft nurofen ventolin epipen botox viagra seroquel risperdal zyprexa abilify oramorph ' +
  'entonox keppra epilim lyrica codeine narcan subutex antabuse ozempic wegovy strattera elvanse medikinet movicol laxido gaviscon piriton ' +
  'xarelto eliquis savlon haldol depixol fentanyl temesta seresta imodium panadol aspirin aspirine prednisolone insulin insuline morphine morfine methadon';
const conditions =
  'alzheimer parkinson asperger down korsakov korsakoff crohn tourette huntington lewy rett marfan bechterew meniere hodgkin pfeiffer lyme stockholm ' +
  'covid corona autisme autism adhd add ptss ptsd ocd borderline dyslexie dyslexia turner klinefelter lou_gehrig munchausen cushing graves ' +
  'sjogren raynaud hashimoto creutzfeldt jakob barlow prader willi angelman duchenne capgras wernicke ebola q-koorts glasgow apgar braden ' +
  'barthel morse waterlow cage gaf honos core macmillan heimlich zarit ritalin concerta oxazepam lorazepam prozac diazepam';

/** Surnames of method authors. */
export const authorNames = lazySet(() => wordsIn(authors));

/** Method authors, persons of stories, and diseases that bear a name, medicines: they lead to nobody in the casus. */
export const knownNames = lazySet(() => wordsIn(authors, fiction, conditions, medicines));
