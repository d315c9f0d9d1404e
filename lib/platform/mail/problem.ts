const retryable = { notConfigured: false, rejected: false, signInRefused: true, unreachable: true } as const;

/** A message did not leave. A job tries again only when `mayRetry` says so. */
export class DeliveryProblem extends Error {
  readonly mayRetry: boolean;

  constructor(
    readonly reason: keyof typeof retryable,
    cause?: unknown,
  ) {
    super(`message not delivered: ${reason}`, { cause });
    this.name = "DeliveryProblem";
    this.mayRetry = retryable[reason];
  }
}
