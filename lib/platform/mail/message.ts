import { z } from "zod";

/** One line without line breaks or other control characters: such text cannot add a header of its own. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "line breaks and control characters are not allowed here");

/** Exactly one address: no list, no display name, no comment. */
const address = line(254).regex(/^[^\s,;:<>()"\\@]+@[^\s,;:<>()"\\@]+$/u, "one plain address is expected");

export const mailSchema = z.object({
  to: address,
  subject: line(200),
  text: z.string().min(1),
  html: z.string().optional(),
  /** Names the message across retries, so that a mailbox may drop the second of two. Letters, digits and hyphens. */
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .optional(),
});

export const smsSchema = z.object({
  to: z.string().regex(/^\+?\d{5,15}$/, "a telephone number is expected"),
  text: line(500),
});

export type Mail = z.input<typeof mailSchema>;
export type Sms = z.input<typeof smsSchema>;
