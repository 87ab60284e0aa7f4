export const opening = {};
