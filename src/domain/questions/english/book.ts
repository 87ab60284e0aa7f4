import { patternBook } from '../patterns/patternBook';
import { expanded } from './wordClasses';

/** All patterns of the English rules. */
export const englishBook = patternBook(
  'you your the a it that this to of and in is are was do did does have for with on at how what why who n t not he she they him her i we be if would',
  expanded,
);
