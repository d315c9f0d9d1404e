/** A refusal in the reader's language: what, why, and what to do now. */
export type RefusalText = { title: string; why: string; remedy?: string };

/** What a form shows after it was sent. All texts are already in the reader's language. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "done";
  /** Field name to its messages. */
  fieldErrors: Record<string, string[]>;
  refusal?: RefusalText;
  /** What was typed, to be shown again. Secrets and files are left out. */
  values: Record<string, string | string[]>;
  /** Changes with every answer, so that a repeated message is announced again. */
  key: number;
};

export const idleForm: FormState = { status: "idle", fieldErrors: {}, values: {}, key: 0 };

export type FormSubmission = (state: FormState, formData: FormData) => Promise<FormState>;
