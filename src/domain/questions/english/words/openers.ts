/** What someone says before the question, with or without a comma after it. */
export const fillers = [
  'so|and|but|or|ok|okay|okey|well|right|alright|all right|now|then|um+|uh+|er+|erm+|hm+|mm+|yeah|yes|yep|oh|ah|hey|hi|hello|wow|sure',
  'wait(?= ({aux}|{wh})\\b)|hang on|hold on|och|ach|aye|gosh|gee|blimey|crikey|sorry|thanks|thank you|honestly|also|still|anyway|just to check|just to be clear|just curious|just wondering|and so|okey dokey',
].join('|');

/** What is said before the question only where a comma follows: "first tell her" is not "first, what …". */
export const fillersBeforeComma = [
  'no|fine|great|good|interesting|please|like|again|curious|one more|one more thing|another one|last one|quick one|quick question',
  'look|listen|wait|man|lads|folks|pal|love|hen|dear|my dear|my friend|friend|bro|god|my god|goodness|ah now|now then|say|tell you what|here is a thought|hear me out|fair enough|gotcha|cheers|ta|welcome|dear \\w+|hello \\w+|hi \\w+|thank you for (this|that|sharing)|you know|i mean|first|firstly|first of all|next|finally|last|lastly|otherwise|actually|basically|question|my question|mate|guys',
  'i see|got it|just out of (interest|curiosity)|out of (interest|curiosity)|for (clarity|my understanding|the record)|forgive me',
  "if i may|if you do n't mind( me asking)?|if i may ask|if you want|to be honest|thanks for (this|that|sharing)|tell me",
].join('|');

/** What hangs on to a statement, or to the end of a question. */
export const tags = [
  "(do|would|wo) n't you (think|say|agree|find)( so)?|do you (think|feel|find|reckon|suppose|imagine|guess|not think|not agree|agree)|would you (say|agree|think|guess|imagine|reckon)",
  'right|correct|no|yes|yeah|yep|eh|huh|hey|ok|okay|true|surely|not|or not|or what|am i (right|wrong)|or am i (right|wrong)',
  'do you (know|remember|recall|happen to know)|am i (close|warm)|is that (right|correct|it|so)|if i understand (you )?(right|correctly|well)|i (suppose|guess|imagine|take it|assume|think|bet|reckon)',
  "if i am not mistaken|you know|you see|mate|if i may ask|if you do n't mind( me asking)?|as you see it|in your (view|opinion)|please|then|exactly",
].join('|');
