import type { ParseAnswer, ParseRequest } from './workerClient.mts';
import { parseNote } from './parseNote.mts';

const answer = ({ id, text }: ParseRequest): ParseAnswer => ({ id, cache: parseNote(text) });

// The entry of a Web Worker: a note's text in, its cache out.
self.addEventListener('message', (event: MessageEvent<ParseRequest>) => self.postMessage(answer(event.data)));
