import { Refusal, type RefusalValues } from "../errors";

/** HTTP status that says the same as the reason. */
const statuses = {
  full: 507,
  readOnly: 503,
  unavailable: 503,
  tooLarge: 413,
  tooMany: 413,
  tooSlow: 408,
  interrupted: 400,
  empty: 422,
  notAllowed: 415,
  unknownKind: 415,
  activeContent: 415,
  ambiguous: 415,
  damaged: 422,
  locked: 422,
  macros: 415,
  nested: 415,
  unpacksTooLarge: 413,
  tooManyPixels: 413,
} as const;

export type StorageReason = keyof typeof statuses;

/** A file was not stored; nothing of it is left behind. Texts stand at `storage.refusals.<reason>`. */
export class StorageProblem extends Refusal {
  readonly status: number;

  constructor(
    readonly reason: StorageReason,
    values: RefusalValues = {},
  ) {
    super(`storage.${reason}`, values);
    this.name = "StorageProblem";
    this.status = statuses[reason];
  }
}

const byCode: Record<string, StorageReason> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "readOnly",
  EACCES: "readOnly",
  EPERM: "readOnly",
};

/** What the disk's error means to the reader; an error that is none of the disk's is handed back as it is. */
export function asStorageProblem(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = byCode[code];
  return reason ? new StorageProblem(reason) : error;
}
