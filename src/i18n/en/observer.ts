export const observer = {};
