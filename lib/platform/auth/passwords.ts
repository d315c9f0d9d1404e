import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP advises for servers: 46 MiB, one pass, one lane. */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** Two ways of typing the same characters are one password (NIST SP 800-63B 3.1.1.2). */
const normalized = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string) => hash(normalized(password), cost);

let stranger: Promise<string> | undefined;

/**
 * Whether this is the password. Without a hash (unknown name, no password set) as much work is done and the answer is
 * no, so that time tells nothing.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  stranger ??= hashPassword(randomBytes(16).toString("hex"));
  const isRight = await verify(passwordHash ?? (await stranger), normalized(password));
  return isRight && passwordHash !== null;
}
