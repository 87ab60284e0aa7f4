export const privacy = {
  title: 'Check traceability',
};
