import { randomBytes } from "node:crypto";

/** Number of an evaluation certificate, such as 沪普社评字〔2026〕第0012号: without gaps within a year. */
export const certificateNumber = (year: number, ordinal: number) =>
  `沪普社评字〔${year}〕第${String(ordinal).padStart(4, "0")}号`;

/** What its QR code carries: 128 bits of chance, marked as an evaluation's. */
export const newCode = () => `E-${randomBytes(16).toString("base64url")}`;

/** Whether a certificate says what is so: its grade holds, ran out, or was ended. */
export type EvaluationVerdict = "valid" | "expired" | "ended";
