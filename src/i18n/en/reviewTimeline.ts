export const reviewTimeline = {
  title: 'Timeline',
};
