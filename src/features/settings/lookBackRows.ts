import type { Texts } from '@/i18n/texts';

interface ToggleRow {
  name: string;
  desc?: string;
  control: { type: 'toggle'; key: string };
}

/** When somebody is asked to look back on what they wrote: a switch for each moment. */
export function lookBackRows(words: Texts['settings']): ToggleRow[] {
  const row = (key: string, name: string): ToggleRow => ({ name, control: { type: 'toggle', key } });
  return [
    row('lookBackAfterWeek', words.lookBackAfterWeek),
    {
      ...row('lookBackBeforeMeeting', words.lookBackBeforeMeeting),
      desc: words.lookBackBeforeMeetingDesc,
    },
    row('lookBackAfterHalfYear', words.lookBackAfterHalfYear),
    row('lookBackAfterYear', words.lookBackAfterYear),
  ];
}
