/** Verbs that ask someone to tell: "could you describe …" is open in effect. */
export const tellVerbs = [
  'tell|describe|say|share|explain|elaborate|expand|talk|walk|paint|sketch|show|unpack|outline|illustrate|clarify',
  'summari[sz]e|recount|narrate|characteri[sz]e|specify|reconstruct|name',
].join('|');

/** What someone is, wants or notices, rather than does: "why don't you trust her" asks, "why don't you ask her" advises. */
export const stateVerbs = [
  'trust|like|want|know|feel|believe|think|understand|dare|agree|see|mind|care|love|hear|remember|need|enjoy|recogni[sz]e',
  'hate|respect|fit|belong|sleep|mean|expect|hope|find|have|be|get on|get along|work well|seem|reali[sz]e|notice|fear|worry',
  'deserve|matter|own|count|accept|miss|regret|wish|imagine|count on|become|succeed|manage',
].join('|');

/** What someone might do about it: base forms that begin advice. */
export const acts = [
  'ask|call|phone|ring|text|email|mail|write|talk|speak|discuss|raise|bring|tell|show|explain|report|inform|contact|approach',
  'try|use|take|make|set|put|give|get|go|find|look|start|begin|stop|keep|let|leave|wait|stay|say|refuse|decline|delegate',
  'involve|invite|include|arrange|plan|schedule|book|organi[sz]e|prepare|practi[sc]e|rehearse|record|document|note|list|draw',
  'split|swap|switch|change|move|postpone|delay|cancel|skip|drop|hand|pass|share|offer|suggest|propose|agree|negotiate|confront',
  'address|challenge|ignore|block|avoid|check|consult|hire|join|visit|see|meet|sit|step|walk|turn|slow|focus|limit|reduce',
  'consider|think about|apologi[sz]e|thank|praise|reward|listen|accept|acknowledge|insist|demand|push|transfer|apply|resign',
  'quit|rotate|work|do|run|hold|send|read|learn|train|follow|allow|build|create|appoint|assign|rearrange|allocate|team up',
  'observe|film|print|install|introduce|train|teach|pair|separate|close|open|buy|pay|sell|outsource|automate|simplify|clarify',
  'deal|handle|cover|pick up|step in|intervene|mediate|chair|fix|answer|reply|respond|fetch|assess|treat|pull|return|breathe|steer',
  'stick|host|chat|lodge|file|appeal|attend|nominate|mute|log|mark|pin|bin|ditch|cut|copy|cc|chase|nip|pop|push back|stand up|sort|tidy|trim|rest|sleep on|hold off|back off|back out',
  'spend|save|withdraw|retreat|escalate|flag|minute|timetable|budget|shadow|sign|sound out|rope in|loop in|lean on|reach out',
].join('|');

/** What someone did who tells what worked: "I kept a diary". */
export const actsDone = [
  'asked|called|rang|phoned|texted|emailed|told|wrote|put|set|started|began|stopped|used|took|went|made|got|left|learnt|learned|tried',
  'switched|swapped|moved|gave|did|brought|invited|booked|kept|agreed|arranged|planned|said|sat|walked|talked|spoke|bought|hired',
  'joined|quit|refused|insisted|introduced|dropped|cut|printed|drew|let|turned|handed|shared|ran|held|sent|built|banned|blocked|logged',
  'counted|practi[sc]ed|rehearsed|recorded|rotated|split|paired|agreed|apologi[sz]ed|ignored|cancelled|delegated|reported|went back|came',
].join('|');

/** Past participles that show the asker has a solution in mind: "have you tried …". */
export const considered = [
  'tried|considered|contemplated|attempted|experimented|toyed with|looked into|looked at|explored|weighed up',
  'thought (of|about|that|to|how|any (more|further) about|at all about)|(given|had|got) (any|some|much|a) (thought|consideration) to',
  '(had|taken) a (go|stab|shot|crack|bash|look) at|come across|heard (of|about)|given \\w+ a (go|try|whirl)|sounded out',
].join('|');

/** Who or what help is found with: "have you seen a counsellor" is a tip. */
export const helpers = [
  'doctor|gp|hr|union|rep|coach|coaching|therapist|therapy|counsell?or|counsell?ing|lawyer|solicitor|advis[eo]r|mentor',
  'mediator|mediation|helpline|occupational health|physio|psychologist|psychiatrist|ombudsman|safeguarding lead|course',
  'interviewing|therapies|method|technique|exercises?|programme|program|hotline|support line|advice line|charity|website|service',
  'training|workshop|book|podcast|article|mindfulness|meditation|yoga|app|template|checklist|whistleblowing|legal advice',
  'confidential adviser|employee assistance|human resources|professional help|second opinion|peer support|supervision',
].join('|');
