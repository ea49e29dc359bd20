/** The screens behind the questions, in chunks of their own. Called early, so that they come at once. */
export const loadReviewScreen = async () => {
  const { ReviewScreen } = await import('./ReviewScreen');
  return { default: ReviewScreen };
};

/** With the advice and its texts; the charts follow in a chunk of their own. */
export const loadResultScreen = async () => {
  const { ResultScreen } = await import('./ResultScreen');
  return { default: ResultScreen };
};
