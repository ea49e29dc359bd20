/** Loads the screens of the result, with charts and advice. Called early, so that the result comes at once. */
export const loadResultScreen = async () => {
  const { ResultScreen } = await import('./ResultScreen');
  return { default: ResultScreen };
};
