import { createApp, startApp } from '../obsidian/app/createApp.mts';
import { installDomHelpers } from '../obsidian/core/dom/install.mts';
import { getLanguage } from '../obsidian/core/language.mts';
import { createSettings, followSystem } from '../obsidian/settings/index.mts';
import { RemoteVault } from '../obsidian/vault/remoteVault.mts';
import { showHoverTitles } from '../obsidian/widgets/index.mts';
import { publicApp } from '../obsidian/workspace/publicApp.mts';
import { addCommands } from './commands/addCommands.mts';
import { followFiles } from './followFiles.mts';
import { keepTypedText } from './keepTypedText.mts';
import { registerViews } from './registerViews.mts';
import { mountShell } from './shell.mts';

installDomHelpers(window);
document.documentElement.lang = getLanguage();
const app = createApp(new RemoteVault(), {
  setting: (made) => createSettings(publicApp(made), made.plugins),
});
Object.assign(window, { app });
followSystem(publicApp(app), document);
showHoverTitles(window);
registerViews(app);
addCommands(app);
mountShell(app);
keepTypedText(app);
followFiles(app);
await startApp(app);
