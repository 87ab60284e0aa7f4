import { finds, matches, without } from './pattern';
import { fillers, fillersBeforeComma, tags } from './words/openers';

/** What a line begins with before it says anything. */
export const withoutFillers = without(`^((${fillers})( , | |$)(, )?|(${fillersBeforeComma}) , )+`);

const someNoun = "( [\\w'-]+){0,6}?";

/** A question word that opens a question: at the start of a sentence nearly always, "when" only before a verb. */
export const startsAsQuestionWord = matches(
  '^(of|out of|from|among|between) [^,]{1,60} , which\\b|^(?!(from|in|at|to|for|of|about|by|with) (where|what|when|which) (you|i|he|she|we|they)\\b)(?!(what|how|where) (you|he|she|we|they) (?!\\w+ing\\b)[^,]+ , (({wh}) )?({aux}) )((in|to|at|on|for|with|by|from|of|about|under|through|since|until|till|after|before|during|towards?|against|around|into|out of|as|over) )?(exactly |precisely )?(?!what an? )((what|which|how|who|whom|whose|where|whereabouts|why)\\b|when($| ,| exactly| precisely| in| {aux}))',
);

/** A question word with its verb turned round, which is a question wherever it stands. */
export const isInverted = matches(
  `^(\\w+ )?((what|which|how|whose|who|whom|where|when|why)${someNoun} ({aux})( n't| not)?( |$)|why$|how$|what$|what (then|next|now)$|why not|how come|how about|what about|what if|what else|who else|(who|what) (made|makes|happened|happens|decided|decides|told|said|knew|knows|started|helped|helps|noticed|led|keeps|kept|stops|stopped|holds|brought|brings|matters|else|in|gave|gives|came|comes|followed|got|worries|benefits|saw|took|takes|touches|drives|works|worked|changed|needs|wants|stood)\\b|(what|who) (?!({subject})\\b)\\w+(s|ed)\\b)`,
);

export const startsAsAuxiliary = matches(
  "^(?!(was|were|am|had|been|could n't|did n't) (on|in|to|at|away|back|out|off|miles|muted|frozen|distracted|called|lost|half|still|trying|reading|writing|typing|talking|eating|scrolling|looking|step|take|get|catch|hear|follow)\\b[^,]* , {wh})({aux} (not )?(?!n't|a |an |some |another |your |no |on$)|{aux} n't (?!know|think|realise|realize|mean|get that|see that|catch|hear)|(is|are|was|were|does|do|did|has|had|can|could|would|will) (?!n't))",
);

/** In a later clause only a word that can begin a subject shows that a verb first is a question. */
export const startsAsAuxiliaryWithSubject = matches("^{aux}( n't)? (not )?{subject}");

/** "didn't you", "right": what is hung on to a statement. */
export const isTag = matches(`^({aux}( n't)? {pronoun}( not)?( really| then| though)?|${tags})$`);

const bareWh = '(what|which|how|why|where|who|whom|whose|when)';

/** Where a question stands without a comma after what leads up to it: "in hindsight what would you call it". */
export const inversionInside = finds(
  `((in|to|at|on|for|with|by|from|of|about) )?(?!how to\\b)${bareWh}(?! ({pronoun}|(the|your|our|my|his|her|their) [\\w'-]+) (is|are|was|were) there\\b| (i|you|he|she|we|they) (do|did|does) (it|that|this)\\b)( [\\w'-]+){0,2}? (do|does|did|would|could|can|will|should|might|were|was|is|are|have|has|had)( n't)? (you|he|she|they|it|we|that|this|your|the|there|his|her|their|been)\\b.*`,
);

export const subjectQuestionInside = finds(
  '(what|who) (stands|strikes|makes|made|happens|happened|comes|came|goes|went|helps|helped|touches|matters|keeps|triggers|triggered)\\b.*',
);

export const auxiliaryInside = finds(
  "(do|did|does|were|are|have|would|could|can|will|had)( n't)? (you|he|she|they|it) \\w.*",
);

/** "tell us …", "walk me through …": an imperative that asks. */
export const startsAsTelling = matches(
  '^(please |just |maybe |perhaps |do |go on )*(you (could|can|might|would) (also |perhaps |maybe |just )*{tell} (me|us|a (bit|little)|something|more|what|how|the)\\b|(you (could|can|might|would) )?(try to |try and |start by |begin by |care to |mind )((tell|show|give|bring|put|take|walk|talk|help|tak|bring|putt|giv)(ing)? (me|us)\\b|(describe|describing|sketch|sketching|outline|outlining)\\b(?!.* to (him|her|them|the|your)\\b))|bring (me|us) (back|to|into)|put (me|us) (in|back)|go on$|carry on$|keep going\\b|take your time\\b|(stay|pause|stop|hold it|hold that|wait) there\\b|(close|shut) your eyes\\b|(tell|show|give) (me|us)|(describe|explain|elaborate|summari[sz]e|sketch|unpack|outline|illustrate|clarify|expand)\\b|put (it|that|this|them) (in|into) (your own )?words|(i|we) (am|are) (just |still )*trying to (understand|picture|follow|imagine|get (a (sense|feel|picture)|my head (round|around))) (?!that\\b|if\\b|whether\\b|why\\b)|(i|we) would (really |also |just |so )*(love|like|want) to (hear|know|understand|learn|see|picture|get a sense) (?!that|if|whether)|say (more|a bit|a little|something|some)|talk (me|us|to us about|more|about)|walk (me|us)|take (me|us)|paint|share|help (me|us)|(go|think|cast your mind) back to|think of a|name (one|two|three|a|the|some|your)|let (me|us) (hear|see|understand|picture|in on|know|go back|zoom in|talk about|go through)|say more|more about|list (the|your|three)|kindly (tell|describe|explain|elaborate|share|narrate|say|outline|walk|take|give|expand|clarify|recount)|(read|sing|play|run|draw|write|recount|fill|lead|guide|remind|make) (me|us)\\b(?! (at|of the same|out of)\\b)|(set|paint|sketch|describe|draw|recreate|bring|act|play|spell|lay|map|break|replay|rewind|sum|slow) (the|a|that|it|this|your) ([\\w-]+ ){0,4}?(for (us|me)|with words|to life)\\b|start (at|from|with) (the (beginning|start|top)|what|how|where)|stay with (that|this|the (feeling|image|moment|word|thought))|(i|we) (would|should) be (very |most |so |really )?(grateful|glad|pleased|keen|happy|interested|curious|obliged) (to (hear|know|learn|understand|see)|if you (could|would|can) {tell})|it (would|might|could) (really )?(help|be (\\w+ )?(good|useful|helpful|nice|lovely|great|interesting)) (me |us |for (me|us) )*(to (hear|know|understand|see|learn|get a sense)|if you (could|would|can|were to) {tell}))',
);

/** "…, and I wonder what that is": a wish to hear, further on in a sentence. */
export const startsAsWish = matches(
  '^(i|we) ((am|are|was|were) (just |still |also |really )*(curious|wondering|interested)|(just |still |also |do |really )*wonder|would (just |still |also |really )*(like|love|want) to (know|hear|ask|understand))( (about|to hear|to know|in))? {wh}',
);

/** What a question is wrapped in: "can you tell us", "I wonder", "I am curious". What is left is asked. */
export const withoutWrapping = without(
  [
    '^(can|could|would|will|may|might) (you|i)( please| perhaps| maybe| just| also)*( be so kind as to| be willing to| be able to| mind)? (tell|ask|explain|describe|say|clarify|telling|explaining|describing|saying|show|share|asking)( to)?( (me|us|you|a bit|a little|something|more|this|it|one thing|everyone|the group))*( about| on)?( ,)? (?=(\\w+ )?{wh}|if |whether |{aux})',
    '(can|could|may|might) i( just| also| quickly| please)* (check|clarify|confirm|put|raise|ask)( with)?( you)?( just)?( (a|one|something)( (more|last|quick|small|other|simple|silly))?( (thing|question|point|else|more))?)?( ,)? (?=(\\w+ )?{wh}|if |whether |{aux})',
    '(please |just |maybe )*(tell|explain|describe|show|say)( to)?( (me|us|a bit|more|something))*( about)?( ,)? (?=(\\w+ )?{wh}|if |whether )',
    "(i|we) (am |are |was )?(just |still |also |really |always |sometimes |would )*(wonder|wondering|curious|interested|ask myself|asking myself|interested to (know|hear)|curious to (know|hear)|trying to (understand|see|work out|picture|follow)|do n't (quite |really )?(get|understand|see|know)|(love|like|want|need)( to)? (to )?(know|hear|understand|ask( you)?|see))( (in|about|to know|to hear|more about|more))*( ,)? (?=(\\w+ )?{wh}|if |whether )",
    '(i|we) would (also |really |just )*(be )?(love|like|curious|interested|keen|glad|happy|grateful)( to)?( (know|hear|understand|ask( you)?|see|learn))?( (in|about|more about|more|a bit more about|from you))*( ,)? (?=(\\w+ )?{wh}|if |whether )',
    'help (me|us)( to)? (understand|see) (?=(\\w+ )?{wh})',
    "(my|the|one|a|another) (\\w+ )?(question|thing)( [\\w'-]+){0,5}? (is|would be|was)( ,)? (?=(\\w+ )?{wh}|if |whether |{aux})",
  ].join('|^'),
);
