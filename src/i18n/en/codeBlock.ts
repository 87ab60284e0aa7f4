export const codeBlock = {
  title: 'Code block',
};
