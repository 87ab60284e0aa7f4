import { catchingNothing } from '../patterns/catchingNothing';
import { patternBook } from '../patterns/patternBook';

/** All patterns of the Dutch rules. Their brackets catch nothing. */
export const dutchBook = patternBook(
  'je wat dat het hoe , de een niet is er te zou met die om van en in als op voor waarom heb zo was ik bij jou eens gewoon dit hij aan dan wie jij waar over hem daar zijn haar toen welke ben had al nog of ze nu wanneer jullie naar kun heeft zeggen doen ook gesprek toch n kunnen u zelf ging moet denk wel gaat iets wil mee keer vind bent jezelf jouw kan deed even team goed zei hebt eigenlijk zit komt geen collega anders hebben doet tegen meer willen gaan maakt uit altijd ga laat vond welk laten boos voelde nodig lang moment',
  catchingNothing,
);
