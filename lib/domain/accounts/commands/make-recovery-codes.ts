import { bareCode, recoveryCode } from "@/lib/platform/auth/random-codes";
import type { Transaction } from "@/lib/platform/db/client";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";

const howMany = 10;

/** Makes ten recovery codes in place of earlier ones. They are returned to be shown once; only fingerprints are kept. */
export async function makeRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, recoveryCode);
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ accountId, codeHash: keyedHash(bareCode(code), "recovery code") })),
  });
  return codes;
}
