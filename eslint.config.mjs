import js from '@eslint/js';
import { globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom: data flows one way, and only main.ts sees everything (docs/architecture.md). */
const layer = (files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map(([group, message]) => ({ group, message })) },
    ],
  },
});
const host = [['obsidian', '@codemirror/*', '**/obsidian/**'], 'The domain does not know the host.'];
const screens = [['preact', 'preact/*', '@preact/*', '**/ui/**'], 'No screens here.'];
const features = [['**/features/**', '@/features/*'], 'Features are wired together in main.ts only.'];

const featureNames = [
  'casus',
  'preparation',
  'privacy',
  'share',
  'session',
  'methods',
  'coach',
  'reflection',
  'actions',
  'review',
  'lookBack',
  'checkNotes',
  'codeBlock',
  'bases',
  'api',
  'graph',
  'evidence',
  'settings',
];
const noOtherFeature = featureNames.map((name) => ({
  files: [`src/features/${name}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: featureNames
          .filter((other) => other !== name)
          .map((other) => ({
            group: [`@/features/${other}/*`, `@/features/${other}`, `../${other}/*`, `../../${other}/*`],
            message: 'Features never import each other.',
          })),
      },
    ],
  },
}));

/** The rules of the community store's review, on the plugin's own code and its tests. */
const pluginCode = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.config.ts'];
const isFor = (config, name) => JSON.stringify(config.files ?? '').includes(name);
const storeReview = obsidianmd.configs.recommended.flatMap((config) => {
  if (isFor(config, 'package.json')) return [config];
  if (config.files && !isFor(config, 'ts')) return [];
  return [{ ...config, files: pluginCode }];
});

const small = {
  rules: {
    'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    complexity: ['error', 12],
    'max-params': ['error', 5],
  },
};

export default tseslint.config(
  globalIgnores(['node_modules', 'main.js', 'workbench/dist', 'workbench/demo-vault', '.vaults', 'coverage']),
  ...storeReview,
  {
    files: pluginCode,
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'obsidianmd/ui/sentence-case': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...small },
  layer(['src/domain/**'], [host, screens, features, [['@/i18n/*', '**/i18n/**'], 'Words are arguments.']]),
  layer(['src/i18n/**'], [host, screens, features]),
  layer(['src/ui/**'], [features]),
  layer(['src/obsidian/**'], [features]),
  ...noOtherFeature,
  {
    files: ['tests/**/*.{ts,tsx}', '*.config.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  {
    files: ['workbench/**/*.mts'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { project: './workbench/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...small.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
