/** Made by build/apiDoc.mjs from the members that are marked @absent: by class, the name and the reason. */
export const absentMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  App: {
    secretStorage: 'The workbench keeps no secrets.',
  },
  Plugin: {
    registerEditorSuggest: 'The plugin does not use it.',
  },
};
