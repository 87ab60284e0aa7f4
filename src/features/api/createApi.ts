import { effect } from '@preact/signals';

import type { Context } from '@/context';
import type { Records } from '@/domain/records/records';
import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import { languageOf } from '@/domain/questions/languageOf';
import type { IntervisieApi } from './api';
import { ApiError } from './apiError';
import {
  actionEntries,
  casusEntry,
  contributionEntries,
  methodEntries,
  reflectionEntry,
  sessionEntry,
} from './entries';
import { frozen } from './frozen';

/** Makes what other plugins may ask. `register` is told what to end when the plugin goes. */
export function createApi(context: Context, register: (end: () => void) => void): IntervisieApi {
  const records = (): Records => {
    const found = context.records.value;
    if (!found) throw new ApiError('not-ready', "The notes are being read. Wait for on('change').");
    return found;
  };
  return frozen<IntervisieApi>({
    version: '1.0',
    isReady: () => context.records.value !== null,
    casussen: () => frozen(records().casussen.map(casusEntry)),
    sessions: () => frozen(records().sessions.map(sessionEntry)),
    contributions: (path) => {
      const session = records().sessions.find((one) => one.path === path);
      if (!session) throw new ApiError('unknown-session', `There is no session note at ${String(path)}.`);
      return frozen(contributionEntries(session));
    },
    reflections: () => frozen(records().reflections.map(reflectionEntry)),
    actions: () => frozen(actionEntries(records())),
    methods: () => frozen(methodEntries(context.methodLibrary())),
    classifyQuestion: (line, language) => judge(context, line, language),
    on: (event, callback) => follow(context, register, { event, callback }),
  });
}

function judge(
  { noteLanguage, store }: Context,
  line: unknown,
  language: unknown,
): ReturnType<IntervisieApi['classifyQuestion']> {
  if (typeof line !== 'string') throw new ApiError('wrong-argument', 'The line must be a text.');
  if (language !== undefined && language !== 'nl' && language !== 'en')
    throw new ApiError('wrong-argument', "The language must be 'nl' or 'en', or left out.");
  const whyIsFine = store.settings.value.whyQuestions === 'allow';
  const asking = {
    language: language ?? languageOf(line, noteLanguage()),
    whyIsFine,
    mayBeHypothesis: false,
  };
  return frozen({ ...classifyQuestion(line, asking) });
}

/** Follows the records until told to stop, or until the plugin goes. A callback that fails does not stop the others. */
function follow(
  { records }: Context,
  register: (end: () => void) => void,
  { event, callback }: { event: unknown; callback: () => void },
): () => void {
  if (event !== 'change') throw new ApiError('unknown-event', "The only event is 'change'.");
  let isFirst = records.peek() !== null;
  const end = effect(() => {
    const isKnown = records.value === null || isFirst;
    isFirst = false;
    if (isKnown) return;
    queueMicrotask(callback);
  });
  register(end);
  return end;
}
