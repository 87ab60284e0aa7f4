export const lost = {};
