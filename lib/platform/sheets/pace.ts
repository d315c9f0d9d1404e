const longestTurn = 15;

/** Lets other work of the process run when a long reading has held the event loop for 15 milliseconds. */
export class Pace {
  private since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.since < longestTurn) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}
