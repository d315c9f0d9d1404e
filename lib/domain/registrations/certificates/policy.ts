import type { Actor } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { visibleTo as casesVisibleTo } from "../../cases/policy";
import { fileVisibleTo } from "../../organizations/policy";

/**
 * Whose certificates a reader may open and print: those of organizations whose file they may open, and those that came
 * from a case of theirs. What a certificate is worth, anyone may ask.
 */
export function visibleTo(actor: Actor): Prisma.CertificateWhereInput {
  const organization = fileVisibleTo(actor);
  // An empty filter among alternatives would be passed over instead of letting everything through.
  if (Object.keys(organization).length === 0) return {};
  return { OR: [{ organization }, { case: casesVisibleTo(actor) }] };
}
