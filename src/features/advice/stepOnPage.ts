/** Which step a decision is about, and whether the scan proposed it. */
export interface StepOnPage {
  readonly intervention: string;
  readonly proposed: boolean;
}
