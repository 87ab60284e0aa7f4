export const graph = {
  title: 'Canvas',
};
