export const silence = {
  list: (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names),
  all: 'Everyone is silent now.',
  you: 'You are silent now.',
  listens: (who: string, many: boolean): string =>
    `${who} ${many ? 'listen and say' : 'listens and says'} nothing.`,
  'back-turned': (who: string, many: boolean): string =>
    `${who} ${many ? 'sit with their backs turned and listen' : 'sits with the back turned and listens'}.`,
  'camera-off': (who: string, many: boolean): string =>
    `${who} ${many ? 'have the camera off and listen' : 'has the camera off and listens'}.`,
  leaves: (who: string, many: boolean): string => `${who} ${many ? 'wait' : 'waits'} outside.`,
  writesFor: (writer: string, presenter: string): string => `${writer} writes along for ${presenter}.`,
  someoneElse: 'Someone else',
  writeFirst: {
    title: 'Write first, in silence',
    talk: 'Start talking',
    goOn: 'I am ready',
    over: 'The silence to write is over.',
  },
  harvest: {
    ask: (phase: string): string => `What do you want to keep of “${phase}”?`,
    hint: 'It goes into the session note, with that phase. After a minute this goes away by itself.',
    kind: 'Kind',
    add: 'Add',
    leave: 'Leave it at that',
    goOn: (phase: string): string => `Go on with what you typed about “${phase}”`,
  },
  forYourself: {
    label: 'For yourself',
    hint: 'This goes into your own reflection, not into the session note.',
    placeholder: 'only you will read this…',
    add: 'Add',
    added: 'It stands in your reflection.',
    takeBack: 'Take back',
    show: 'What you wrote for yourself',
    nothing: 'Nothing yet.',
    onPaper: (who: string): string => `${who} writes on paper. Nothing of it comes here.`,
    itIsMe: 'That is me',
  },
};
