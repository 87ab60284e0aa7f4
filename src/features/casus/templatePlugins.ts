import { MarkdownView, type App, type TFile } from 'obsidian';

/** Templater as far as it is used here: it runs the commands in a note that is there already. */
interface Templater {
  overwrite_file_commands(file: TFile, isActive?: boolean): Promise<void>;
}

/** The core plugin Templates as far as it is used here: it inserts a template into the note in which one types. */
interface CoreTemplates {
  insertTemplate(template: TFile): Promise<void>;
}

/**
 * Runs the commands of Templater in the note that is open. Gives whether it could: Templater is found the way other
 * plugins find it, since Obsidian documents none, so it counts as absent when anything looks different.
 */
export async function runTemplater(app: App, file: TFile): Promise<boolean> {
  const plugin = member(member(member(app, 'plugins'), 'plugins'), 'templater-obsidian');
  const templater = member(plugin, 'templater');
  if (!isTemplater(templater)) return false;
  return attempt(() => templater.overwrite_file_commands(file, true));
}

/** Whether the core plugin Templates is there and on. */
export const hasCoreTemplates = (app: App): boolean => coreTemplates(app) !== null;

/** Lets the core plugin Templates insert a template where the cursor is, and saves. Gives whether it could. */
export async function insertCoreTemplate(app: App, template: TFile): Promise<boolean> {
  const templates = coreTemplates(app);
  if (!templates) return false;
  return attempt(async () => {
    await templates.insertTemplate(template);
    await app.workspace.getActiveViewOfType(MarkdownView)?.save();
  });
}

function coreTemplates(app: App): CoreTemplates | null {
  const plugin = member(member(member(app, 'internalPlugins'), 'plugins'), 'templates');
  const instance = member(plugin, 'instance');
  return member(plugin, 'enabled') === true && isCoreTemplates(instance) ? instance : null;
}

/** A member of something whose shape nobody promised; undefined when it is not there. */
const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && name in of ? (of as Record<string, unknown>)[name] : undefined;

const isTemplater = (value: unknown): value is Templater =>
  typeof member(value, 'overwrite_file_commands') === 'function';

const isCoreTemplates = (value: unknown): value is CoreTemplates =>
  typeof member(value, 'insertTemplate') === 'function';

/** What goes wrong in another plugin is told as if it were absent: the note is there, and stays as it is. */
async function attempt(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
