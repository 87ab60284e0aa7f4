import { common } from './en/common';
import { session } from './en/session';
import { actions } from './en/actions';
import { casus } from './en/casus';
import { choosing } from './en/choosing';
import { methods } from './en/methods';
import { ownMethods } from './en/ownMethods';
import { reflection } from './en/reflection';
import { settings } from './en/settings';
import { opening } from './en/opening';
import { roles } from './en/roles';
import { turns } from './en/turns';
import { cards } from './en/cards';
import { silence } from './en/silence';
import { observer } from './en/observer';
import { closing } from './en/closing';
import { time } from './en/time';
import { room } from './en/room';
import { keys } from './en/keys';
import { lost } from './en/lost';
import { coach } from './en/coach';
import { preparation } from './en/preparation';
import { privacy } from './en/privacy';
import { share } from './en/share';
import { stock } from './en/stock';
import { review } from './en/review';
import { reviewTimeline } from './en/reviewTimeline';
import { reviewThemes } from './en/reviewThemes';
import { reviewQuestions } from './en/reviewQuestions';
import { reviewMethods } from './en/reviewMethods';
import { reviewEffect } from './en/reviewEffect';
import { halfYear } from './en/halfYear';
import { lookBack } from './en/lookBack';
import { checkNotes } from './en/checkNotes';
import { codeBlock } from './en/codeBlock';
import { bases } from './en/bases';
import { graph } from './en/graph';
import { api } from './en/api';

export const en = {
  common,
  session,
  actions,
  casus,
  choosing,
  methods,
  ownMethods,
  reflection,
  settings,
  opening,
  roles,
  turns,
  cards,
  silence,
  observer,
  closing,
  time,
  room,
  keys,
  lost,
  coach,
  preparation,
  privacy,
  share,
  stock,
  review,
  reviewTimeline,
  reviewThemes,
  reviewQuestions,
  reviewMethods,
  reviewEffect,
  halfYear,
  lookBack,
  checkNotes,
  codeBlock,
  bases,
  graph,
  api,
};
