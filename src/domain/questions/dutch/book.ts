import { catchingNothing } from '../patterns/catchingNothing';
import { patternBook } from '../patterns/patternBook';

/** All patterns of the Dutch rules. Their brackets catch nothing. */
export const dutchBook = patternBook(
  'je jij u de het een dat die dit en of is was in van op aan te niet om hoe wat waar wie als er voor met heb zou dan zo ze hij zij ik hem haar',
  catchingNothing,
);
