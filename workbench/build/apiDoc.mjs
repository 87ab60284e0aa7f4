import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { workbench } from './places.mjs';

const declarations = `${workbench}../node_modules/obsidian/obsidian.d.ts`;
const ours = `${workbench}obsidian/exports.mts`;
const absencesFile = `${workbench}obsidian/absences.mts`;

function openProgram() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const { options } = ts.getParsedCommandLineOfConfigFile(`${workbench}tsconfig.json`, {}, host);
  const program = ts.createProgram([declarations, ours, absencesFile], options);
  return { program, checker: program.getTypeChecker() };
}

/** The values that a file exports, by name. */
function exportsOf({ program, checker }, path) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  const symbols = checker.getExportsOfModule(module).map((symbol) => resolved(checker, symbol));
  return new Map(symbols.filter(isValue).map((symbol) => [symbol.name, symbol]));
}

function resolved(checker, symbol) {
  const isAlias = symbol.flags & ts.SymbolFlags.Alias;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return { name: symbol.name, target };
}

const isValue = ({ target }) => (target.flags & ts.SymbolFlags.Value) !== 0;
const isClass = ({ target }) => (target.flags & ts.SymbolFlags.Class) !== 0;

const isPublic = (symbol) =>
  !symbol.name.startsWith('__') &&
  !(symbol.flags & ts.SymbolFlags.TypeParameter) &&
  !(ts.getDeclarationModifierFlagsFromSymbol?.(symbol) & ts.ModifierFlags.NonPublicAccessibilityModifier);

/** The members that obsidian.d.ts declares in the class itself, not in those it extends. */
const declaredMembers = ({ target }) =>
  [...target.members.values()].filter(isPublic).map((member) => member.name);

/** The reason behind a member's `@absent` tag; null when the member is there. */
function absentReason(checker, { target }, name) {
  const member = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(target), name);
  const tag = member?.getJsDocTags().find(({ name: tagName }) => tagName === 'absent');
  return tag ? ts.displayPartsToString(tag.text) : null;
}

function absencesOf({ program }) {
  const reasons = new Map();
  const constants = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteral(node.initializer))
      constants.set(node.name.text, node.initializer.text);
    if (ts.isPropertyAssignment(node)) reasons.set(node.name.text, constants.get(node.initializer.text));
    ts.forEachChild(node, visit);
  };
  visit(program.getSourceFile(absencesFile));
  return reasons;
}

/** What is here, and what is not and why, in one value. */
function surveyApi() {
  const opened = openProgram();
  const [theirs, mine] = [declarations, ours].map((path) => exportsOf(opened, path));
  const survey = { classes: [], values: [], absent: absencesOf(opened), absentMembers: {} };
  for (const [name, symbol] of [...theirs].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const own = mine.get(name);
    if (own && isClass(symbol)) addClass(survey, opened.checker, symbol, own);
    else if (own) survey.values.push(name);
  }
  return survey;
}

function addClass(survey, checker, symbol, own) {
  const all = declaredMembers(symbol).map((name) => [name, absentReason(checker, own, name)]);
  const missing = all.filter(([, reason]) => reason !== null);
  const here = all.filter(([, reason]) => reason === null).map(([name]) => name);
  survey.classes.push({ name: symbol.name, here });
  if (missing.length > 0) survey.absentMembers[symbol.name] = Object.fromEntries(missing);
}

const code = (name) => `\`${name}\``;
const list = (names) => names.map(code).join(', ');

function byReason(entries) {
  const groups = new Map();
  for (const [name, reason] of entries) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].map(([reason, names]) => `- ${reason} ${list(names)}`);
}

/** The text of API.md. */
function apiDoc({ classes, values, absent, absentMembers }) {
  const members = Object.entries(absentMembers).flatMap(([name, reasons]) =>
    Object.entries(reasons).map(([member, reason]) => [`${name}.${member}`, reason]),
  );
  return [
    '# The module `obsidian` in the workbench',
    '',
    'Made by `node workbench/build/apiDoc.mjs` from the code and `obsidian.d.ts`; a test checks that it is up to date.',
    'The types of everything listed here are proved against `obsidian.d.ts` in `obsidian/conformance.mts`.',
    '',
    '## Functions and values',
    '',
    list(values),
    '',
    '## Classes',
    '',
    'With the members that each class itself declares.',
    '',
    ...classes.map(({ name, here }) => `- **${name}**${here.length > 0 ? `: ${list(here)}` : ''}`),
    '',
    '## Deliberately not here',
    '',
    'Using one of these throws `WorkbenchMissingApi`, which names it, and is noted in `window.workbench.missing` and the',
    'server’s log.',
    '',
    ...byReason([...absent, ...members]),
    '',
  ].join('\n');
}

/** The text of obsidian/absentMembers.mts. */
function absentMembersModule({ absentMembers }) {
  return [
    '/** Made by build/apiDoc.mjs from the members that are marked @absent: by class, the name and the reason. */',
    `export const absentMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(absentMembers, null, 2)};`,
    '',
  ].join('\n');
}

/** The two files that are made, formatted as they are to be written. */
export async function generatedFiles() {
  const survey = surveyApi();
  const files = [
    { path: `${workbench}API.md`, text: apiDoc(survey) },
    { path: `${workbench}obsidian/absentMembers.mts`, text: absentMembersModule(survey) },
  ];
  return Promise.all(files.map(formatted));
}

async function formatted({ path, text }) {
  return { path, text: await format(text, { ...(await resolveConfig(path)), filepath: path }) };
}

if (import.meta.filename === process.argv[1]) {
  for (const { path, text } of await generatedFiles()) await writeFile(path, text);
}
