import { fine, type DutchRule } from './kinds';
import { allOf, anyOf, not, whenLine, whenMain, whenWhole, whenWord } from './when';
import { subject, you } from './words';

const hypothetical = fine('hypothetical');

const pastForm =
  '(zou|zouden|kon|konden|had|hadden|was|waren|mocht|hoefde|hoeft|moest|speelde|stond|kreeg|ging|wist|deed|bleef|werd|liet|nam|zei|gaf|lag|droeg|won|keek|bestond|durfde|wilde|koos|zag|\\w{3,}de|\\w{3,}te)';
const lookingBack =
  '^(?!.*\\bzou(den)?\\b)(en )?als (je|jij|u|jullie|ik) .*?\\b(terugkijkt|terugdenkt|terug kijkt|terug denkt|kijkt|denkt|hoort|luistert|zegt|vertelt|voelt|eerlijk|nagaat|beschrijft|inzoomt|uitzoomt|leest|hoor|zie|luister|stilstaat|terughaalt|samenvat|moet kiezen|noemt|praat)\\b';

export const hypotheticalRules: readonly DutchRule[] = [
  hypothetical({
    name: 'suppose',
    fits: anyOf(
      whenLine(
        '(^|[.,;:?] |\\ben |\\bmaar |\\boke |\\bdus )(stel|gesteld|ervan uitgaande|aangenomen)( je)?( nou| nu| eens)?( (voor|dat|het|je|we|hij|zij|ze|er|jij|u|de|ik|dit|over)\\b|[,:])',
      ),
      whenMain('^stel\\b'),
      whenWhole(
        '^(beeld je|verbeeld je|denk je (eens |even |nou |nu )*in\\b|probeer (je |jezelf |u |eens |nu |even )+(voor te stellen|in te (denken|beelden))|veronderstel|fantaseer|doe (eens |even )?alsof|ga er (eens |even )?van ?uit|neem (eens |even )?aan dat)\\b.*[,:]',
      ),
      allOf(
        whenWhole('^in een (wereld|leven|land|situatie|school|team) (zonder|waarin|waar)\\b'),
        whenWord('^'),
      ),
      whenLine(
        '(^|[.,;:?] )laten we (\\w+ ){0,3}?(aannemen|zeggen|stellen|doen alsof|ervan uitgaan|veronderstellen)\\b',
      ),
      whenWord('^wat (nou |nu )?als\\b', '^hoe zou het (zijn|voelen)\\b.* om\\b'),
      whenWord('^wat (gebeurt|zou|kan) er (gebeuren |dan |nu )?(gebeuren )?(,? )?als\\b'),
    ),
  }),
  hypothetical({
    name: 'if-it-were',
    fits: allOf(
      anyOf(
        allOf(whenWhole(`^(als|indien)\\b[^,]*\\b${pastForm}\\b`), not(whenMain('^(als|indien)\\b'))),
        allOf(
          whenWhole('^(als|indien)\\b'),
          whenMain('^(?!als|indien).*\\b(zou|zouden|dan)\\b'),
          not(whenMain('\\b(meestal|normaal|vaak|gewoonlijk|precies)\\b')),
        ),
        whenWhole(
          '^(mocht|mochten) [^,]+, ?(wat|hoe|waar(?!om)\\w*|wie|welke?|wanneer)\\b',
          '^(had|hadden|was|waren|zou) [^,]+, ?(wat|hoe|waar(?!om)\\w*|wie|welke?|wanneer)\\b.*\\b(dan|had|zou)\\b',
        ),
        whenWord(
          `^(wat|hoe|waar(?!om)\\w*|wie|welke? [\\w'-]+|wanneer) (zou|zouden|had|hadden|was|deed|ging|kon)\\b.*\\b(als|indien|wanneer) (${subject}|(de|het|een|je|jouw|uw|mijn|zijn|haar|hun|alle|alles|geld|tijd|jouw|niets|niks|iemand|dat|die) )(?!.*\\balsof\\b)`,
        ),
        whenWord(
          '\\b(jongere|oudere|toekomstige) (zelf|ik|jij)\\b',
          '\\bover (vijf|tien|twintig|\\d+) jaar\\b',
          `^wat zou ${you} (een|tegen een|aan een|je|tegen je) .*\\b(adviseren|aanraden|zeggen|meegeven|vertellen|gunnen)$`,
        ),
      ),
      not(whenWhole(lookingBack)),
      not(whenMain('^(waarom|hoezo)\\b')),
    ),
  }),
];
