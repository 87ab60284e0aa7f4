import type { Texts } from './texts';
import { common } from './nl/common';
import { session } from './nl/session';
import { actions } from './nl/actions';
import { casus } from './nl/casus';
import { choosing } from './nl/choosing';
import { methods } from './nl/methods';
import { ownMethods } from './nl/ownMethods';
import { reflection } from './nl/reflection';
import { settings } from './nl/settings';
import { opening } from './nl/opening';
import { roles } from './nl/roles';
import { turns } from './nl/turns';
import { cards } from './nl/cards';
import { silence } from './nl/silence';
import { observer } from './nl/observer';
import { closing } from './nl/closing';
import { time } from './nl/time';
import { room } from './nl/room';
import { keys } from './nl/keys';
import { lost } from './nl/lost';
import { coach } from './nl/coach';
import { preparation } from './nl/preparation';
import { privacy } from './nl/privacy';
import { share } from './nl/share';
import { stock } from './nl/stock';
import { review } from './nl/review';
import { reviewTimeline } from './nl/reviewTimeline';
import { reviewThemes } from './nl/reviewThemes';
import { reviewQuestions } from './nl/reviewQuestions';
import { reviewMethods } from './nl/reviewMethods';
import { reviewEffect } from './nl/reviewEffect';
import { halfYear } from './nl/halfYear';
import { lookBack } from './nl/lookBack';
import { checkNotes } from './nl/checkNotes';
import { codeBlock } from './nl/codeBlock';
import { bases } from './nl/bases';
import { graph } from './nl/graph';
import { api } from './nl/api';

export const nl: Texts = {
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
