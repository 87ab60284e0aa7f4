import { useEffect, useState } from 'preact/hooks';

/** How long nothing is typed before the words are looked at, in milliseconds. */
const rest = 450;

const isFinished = (text: string): boolean => /[?？]\s*$/.test(text);
const canTell = (text: string): boolean => isFinished(text) || text.trim().split(/\s+/).length >= 4;

/**
 * A text as it was when its writer last paused or ended a question; empty while it is too short to tell, and as soon as
 * it is emptied.
 */
export function useSettled(text: string): string {
  const [settled, settle] = useState('');
  useEffect(() => {
    if (text === '' || isFinished(text)) {
      settle(text);
      return undefined;
    }
    const timer = window.setTimeout(() => settle(canTell(text) ? text : ''), rest);
    return () => window.clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}
