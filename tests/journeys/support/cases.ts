export {
  allAnswered,
  bothViews,
  caseOf,
  decidedAs,
  goldenCase,
  justBegun,
  withGaps,
} from '../../fixtures/walkedCases';
