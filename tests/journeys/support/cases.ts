export {
  allAnswered,
  bothViews,
  caseOf,
  decidedAs,
  justBegun,
  withGaps,
} from '../../fixtures/walkedCases';
