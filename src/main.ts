import { Plugin } from 'obsidian';

import { registerActions } from './features/actions/registerActions';
import { registerCasus } from './features/casus/registerCasus';
import { registerCoach } from './features/coach/registerCoach';
import { registerOwnMethods } from './features/methods/own/registerOwnMethods';
import { registerMethods } from './features/methods/registerMethods';
import { registerPreparation } from './features/preparation/registerPreparation';
import { registerPrivacy } from './features/privacy/registerPrivacy';
import { createPrivateNotes } from './features/reflection/privateNotes';
import { registerReflection } from './features/reflection/registerReflection';
import { registerSession } from './features/session/register';
import { registerSettings } from './features/settings/registerSettings';
import { registerShare } from './features/share/registerShare';
import { registerReview } from './features/review/registerReview';
import { registerLookBack } from './features/lookBack/registerLookBack';
import { registerCheckNotes } from './features/checkNotes/registerCheckNotes';
import { registerCodeBlock } from './features/codeBlock/registerCodeBlock';
import { registerBases } from './features/bases/registerBases';
import type { IntervisieApi } from './features/api/api';
import { registerApi } from './features/api/registerApi';
import { registerGraph } from './features/graph/registerGraph';
import { createContext } from './obsidian/createContext';
import { createSettingsStore } from './obsidian/settingsStore';

export default class IntervisiePlugin extends Plugin {
  private readonly store = createSettingsStore(this);

  /** What other plugins may ask; there once the plugin is loaded. */
  api: IntervisieApi | null = null;

  override async onload(): Promise<void> {
    const { wasReadable } = await this.store.load();
    const context = createContext(this, this.store);
    const casus = registerCasus(this, context, { start: (casus) => session.start({ casus }) });
    registerPreparation(this, context);
    registerPrivacy(this, context);
    registerShare(this, context);
    registerCoach(this, context);
    const reflect = registerReflection(this, context, { startAlone: (seed) => session.startAlone(seed) });
    const { lookBacksDue, openLookBack } = registerLookBack(this, context, { reflect: () => reflect(null) });
    const lookBacks = { count: lookBacksDue, open: openLookBack };
    const openActions = registerActions(this, context, lookBacks);
    const own = registerOwnMethods(this, context);
    const methods = registerMethods(this, context, { start: (seed) => session.start(seed), ...own });
    const session = registerSession(this, context, {
      reflect,
      openActions: () => void openActions(),
      forYourself: createPrivateNotes(context),
      lookBacks,
      chooseMethod: methods.choose,
      showMethod: methods.show,
    });
    const check = registerCheckNotes(this, context);
    registerReview(this, context, { newCasus: casus.open, showMethod: methods.show, ...check });
    registerCodeBlock(this, context);
    registerBases(this, context);
    this.api = registerApi(this, context, { newCasus: casus.openWith });
    registerGraph(this, context);
    registerSettings(this, context);
    if (!wasReadable) context.say(context.texts().settings.damaged);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
