import { patternBook } from '../patterns/patternBook';
import { expanded } from './wordClasses';

/** All patterns of the English rules. */
export const englishBook = patternBook(
  'you the what it , to how that is do did a would in your of was n t for and have with this about be on when i why are if like who does he were him could she say there her from at tell where think can up just us not go first feel get so had time out come back let which they want all or by me been yourself look team take ask know see one before has work we day made his going now should two job always an as off help bit own might no hear said meeting way leave really start then long talk',
  expanded,
);
