import type { RefusalText } from "./form-state";

/** One chosen thing: done, or refused with the reason. `href` is absent where the reader may not open it. */
export type BulkLine = { id: string; label: string; href?: string; refusal?: RefusalText };

/** What became of each thing that was chosen. Texts are already in the reader's language. */
export type BulkReport = {
  /** Which act was asked for; null before the first. */
  act: string | null;
  lines: BulkLine[];
  /** Why nothing was tried at all. */
  refusal?: RefusalText;
  /** Changes with every answer, so that a repeated message is announced again. */
  key: number;
};

export const noBulkReport: BulkReport = { act: null, lines: [], key: 0 };

export type BulkSubmission = (report: BulkReport, formData: FormData) => Promise<BulkReport>;
