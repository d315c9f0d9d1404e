import { z } from "zod";
import { roles } from "@/lib/platform/auth/actor";

const blankAsNothing = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

/** A field that may stay empty. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(blankAsNothing, schema.optional());

export const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "accounts.problems.loginName");

/** A mobile number of mainland China, as people write it: +86, spaces and hyphens are dropped. */
export const mobilePhone = z
  .string()
  .transform((typed) =>
    typed
      .normalize("NFKC")
      .replace(/[\s-]/g, "")
      .replace(/^(\+|00)86/, ""),
  )
  .pipe(z.string().regex(/^1[3-9]\d{9}$/, "accounts.problems.mobilePhone"));

export const mailAddress = z.string().trim().toLowerCase().max(200).pipe(z.email());

export const personName = z.string().trim().min(1).max(80);
export const reason = z.string().trim().min(2).max(500);
export const accountId = z.uuid();

/** Only its length is judged here; whether it is good enough depends on the person (rules.ts). */
export const typedPassword = z.string().min(1).max(128);

const particulars = z.object({
  name: personName,
  email: optional(mailAddress),
  phone: optional(mobilePhone),
});

/** Where a role is held, as a form asks for it: a credit code or filing number, a subdistrict, a supervisory unit. */
const place = z.object({
  organization: optional(z.string().trim().max(40)),
  subdistrict: optional(z.string().max(20)),
  supervisoryUnitId: optional(z.uuid()),
});

export const invitationSchema = particulars
  .extend({ loginName, role: optional(z.enum(roles)) })
  .extend(place.shape);
export const particularsSchema = particulars.extend({ accountId });
export const accountReasonSchema = z.object({ accountId, reason });
export const roleGrantSchema = z.object({ accountId, role: z.enum(roles) }).extend(place.shape);
export const roleEndSchema = z.object({ membershipId: z.uuid(), reason });
export const identityLinkSchema = z.object({ accountId, subject: z.string().trim().min(1).max(255) });

export const delegationSchema = z.object({
  membershipId: z.uuid(),
  colleague: loginName,
  /** The last day on which the colleague acts, "YYYY-MM-DD". */
  until: z.iso.date(),
});

const passwordTwice = { password: typedPassword, passwordAgain: z.string().max(128) };
const sameTwice = ({ password, passwordAgain }: { password: string; passwordAgain: string }) =>
  password === passwordAgain;
const twiceProblem = { path: ["passwordAgain"], message: "accounts.problems.passwordsDiffer" };

export const acceptanceSchema = z
  .object({ token: z.string().min(20).max(100), ...passwordTwice })
  .refine(sameTwice, twiceProblem);

export const passwordChangeSchema = z
  .object({ currentPassword: optional(typedPassword), ...passwordTwice })
  .refine(sameTwice, twiceProblem);

/** Where a sign-in leads; judged by `safeNext` before it is followed. */
const next = z.string().max(2000).optional();

export const passwordSignInSchema = z.object({
  loginName: z.string().trim().min(1).max(200),
  password: typedPassword,
  next,
});

/** A phone number or a mail address, told apart by the "@". */
export const codeRecipient = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .pipe(z.union([mailAddress, mobilePhone], { error: "accounts.problems.recipient" }));

export const codeRequestSchema = z.object({ recipient: codeRecipient, next });
export const codeSignInSchema = z.object({
  recipient: codeRecipient,
  code: z.string().trim().min(1).max(20),
  next,
});
export const secondFactorSchema = z.object({ code: z.string().trim().min(1).max(40), next });
/** `currentCode` proves the second factor that is to be replaced. */
export const secondFactorSetUpSchema = z.object({
  code: z.string().trim().min(1).max(20),
  currentCode: optional(z.string().trim().max(40)),
});

export type AccountPlace = {
  organizationId: string | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
};
