export const bases = {
  make: 'Make bases',
  made: (paths: readonly string[]): string => `Made: ${paths.join(', ')}. Change them as you like.`,
};
