import { z } from "zod";

const settings = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
  AUTH_URL: z.url().default("http://localhost:3000"),
  AUTH_SECRET: z.string().min(1).optional(),
  /** 32 bytes in base64: encrypts identity numbers and second-factor secrets at rest. */
  ENCRYPTION_KEY: z.string().min(1).optional(),
  /** "1" on the demonstration district: shows its accounts at sign-in and keeps mail in an outbox page. */
  LINLI_DEMONSTRATION: z.enum(["0", "1"]).default("0"),
  DATA_DIR: z.string().default(".data"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  TRUSTED_PROXY: z.enum(["0", "1"]).default("0"),
  /** What the law wants at the foot of a government site; lines without a value are left out. */
  SITE_HOST: z.string().optional(),
  SITE_CODE: z.string().optional(),
  SITE_ICP: z.string().optional(),
  SITE_POLICE: z.string().optional(),
});

export type Settings = z.infer<typeof settings>;

let known: Settings | undefined;

/** The deployment's settings, read once from the environment. Throws with the setting's name when one is malformed. */
export function env(): Settings {
  known ??= settings.parse(process.env);
  return known;
}

export const isDemonstration = () => env().LINLI_DEMONSTRATION === "1";
export const siteUrl = () => env().AUTH_URL.replace(/\/$/, "");
export const isHttps = () => siteUrl().startsWith("https://");
