import { asking, begins, both, either, englishRule, line, not, type EnglishRule } from '../englishRule';

const soften =
  '(just|simply|maybe|perhaps|possibly|first|next time|then|always|never|try and|go and|really|well|please|better|first of all|for now|why not|definitely|at least|next time maybe|do|instead|,)';
const asksToTell = '((me|us)\\b|more\\b|about\\b|(to )?(me|us)\\b)';

/** A verb that tells what to do. */
export const imperativeRules: readonly EnglishRule[] = [
  englishRule({
    name: 'imperative',
    kind: 'advice',
    when: ['stated', 'auxiliary'],
    fits: both(
      asking(
        `^(?!do( n't)? ({subject})\\b)(${soften} )*({acts}|be|do n't|do not|make sure|never mind|forget|trust|remember to|think (first|twice|carefully)|take it|count to|breathe|see if|have (a|an|some|another) |treat|stand up|protect|save|relax|lower|raise|appreciate|relativi[sz]e|keep|put|stick|aim|choose|pick|opt|sleep on|rest|smile)( |$)(?!${asksToTell}|you\\b|i\\b|he\\b|she\\b|they\\b|is\\b|was\\b|for what|about\\b)`,
      ),
      not(
        asking(
          '^do n.t (tell me|give me|pretend|say you)\\b|^(talk|walk|take|show|give|tell|explain|help|let) (me|us)\\b|^look(ing)? (back|at it|at this)\\b|^go(ing)? back to\\b|^let us (go|say|hear|assume|look)\\b|^(call|work|plan|practice|record|report|document|list|note|change|visit|contact|approach|start|move|limit|focus|challenge|transfer|demand|push|switch|split|share|offer|schedule|book|email|text|mail|ring|phone|stop|look|talk|use|praise|reward|address|block|delay|drop|show|try|run|set|hold|say) (was|is|were|are|did|has|had|of the|in the|or|and then)\\b|^say (more|you|he|she|it goes|a|something|that|the|your)|^set against|^be (that|it) |^being\\b|^explain\\b|^share\\b',
        ),
      ),
      not(begins('question-word', 'telling')),
    ),
  }),
  englishRule({
    name: 'verb-and-object',
    kind: 'advice',
    when: ['none'],
    fits: both(
      ({ sentence }) => sentence.questionMarks === 0,
      asking(
        `^(${soften} )*(?!({noverb}))(?![\\w-]+(s|ed|ing|ly|n't)\\b)[a-z-]{3,} (it|him|her|them|that|this|your|the|an?|yourself|those|these|everything|everyone)\\b`,
      ),
    ),
  }),
  englishRule({
    name: 'imperative-further-on',
    kind: 'advice',
    fits: either(
      asking(
        `^(${soften} )*({acts}) (?!(me|us|more|about)\\b).*\\b(see|find out|ask (him|her|them)|tell (him|her|them)|decide|check) (what|how|who|why|whether|where)\\b`,
      ),
      asking(
        `^(if|when|as soon as|before|after|once|whenever|until|whatever|wherever|however|no matter|for now|in the meantime|from now on|above all|in that case|in future)( [\\w' ]+)? , (${soften} )*((?!do (you|he|she|they|it|we|the|your)\\b)({acts})|do n't|do not) (?!is\\b|was\\b|are\\b|(me|us|more)\\b)`,
      ),
      both(
        ({ start, sentence }) => start === 'none' && sentence.questionMarks === 0,
        asking(
          `(^| )(, so|, then|, just|, and just|, maybe|, always|, never|, please|so just|so please|so maybe) ({acts}) (the|your|him|her|them|it|that|this|these|those|an?|yourself|to|with|some|for|up|down|out|off|away|on)\\b`,
        ),
      ),
    ),
  }),
  englishRule({
    name: 'next-time',
    kind: 'advice',
    when: ['stated'],
    fits: both(
      asking('^(next time|from now on|in (the )?future|another time|tomorrow)\\b'),
      not(begins('question-word', 'telling')),
      not(asking('^(in (the )?future|tomorrow) (, )?(do|will|are|is)\\b')),
    ),
  }),
  englishRule({
    name: 'advice-before-the-question',
    kind: 'advice',
    fits: both(
      line(
        "(^|\\. )(i think |maybe |perhaps |well , |so , )?you (should|could just|need to|might want to|ought to|had better) (?!have (known|seen)).*\\. [\\w ,']{1,45}$|(^|\\. )({acts}) (to |it |him |her |them |your |the |a )[^.]*\\. [\\w ,']{1,40}$|(^|\\. )(just|maybe|perhaps|why do n't you|try|i would) (just )?({acts})\\b.*\\. [\\w ,']{1,40}$",
      ),
      either(
        asking(
          "^(what do you think|how does that sound|how about that|would that work|could that work|could you do that|is that (an idea|something|an option|possible)|what do you say|what is (stopping|keeping|holding|to stop) you|why not|does that (help|make sense|sound|work)|do n't you think|right|ok|would that help|is n't that|would you)",
        ),
      ),
    ),
  }),
];
