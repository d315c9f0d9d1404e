import { proposeAmendment } from "@/lib/domain/organizations/amendments/commands/propose";
import type { Actor } from "@/lib/platform/auth/actor";
import { createOrganization, type OrganizationTraits } from "./organization";

type Typed = Omit<Parameters<typeof proposeAmendment>[1], "organizationId" | "version" | "reason">;

/** Proposes corrections of an entry as it stands, with a reason; returns the amendment's id. */
export async function propose(
  officer: Actor,
  entry: { id: string; version: number },
  typed: Typed,
): Promise<{ id: string }> {
  const about = { organizationId: entry.id, version: entry.version, reason: "住所登记有误" };
  return proposeAmendment(officer, { ...about, ...typed });
}

/** A new entry with one open proposal to correct its domicile. */
export async function proposedAmendment(officer: Actor, traits: OrganizationTraits = {}) {
  const entry = await createOrganization(traits);
  const { id } = await propose(officer, entry, { domicile: "上海市普陀区武宁路8号" });
  return { id, entry };
}
