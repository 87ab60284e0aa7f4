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
};
