import { StorageProblem } from "./problem";

/** A PDF begins and ends as one. `start` and `tail` are its first 4 and last 64 kilobytes. */
export function examinePdf(start: string, tail: Buffer): void {
  if (!/^%PDF-[12]\.\d/.test(start) || tail.lastIndexOf("%%EOF") < 0) throw new StorageProblem("damaged");
}
