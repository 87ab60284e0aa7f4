import { moment } from '../../core/moment.mts';
import { RelativeDateValue, StringValue, type DateValue, type DurationValue } from '../values/index.mts';
import { methodsOf, yes } from './method.mts';

export const dateMethods = methodsOf<DateValue>({
  date: (self) => self.dateOnly(),
  time: ({ date }) => new StringValue(moment(date).format('HH:mm:ss')),
  format: ({ date }, args) => new StringValue(moment(date).format(args.text(0, 'format'))),
  relative: ({ date, hasTime }) => new RelativeDateValue(date, hasTime),
  isEmpty: () => yes(false),
});

export const durationMethods = methodsOf<DurationValue>({
  isEmpty: () => yes(false),
});
