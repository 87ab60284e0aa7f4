export const turns = {};
