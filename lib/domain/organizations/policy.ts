import { type Actor, deskOf, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";

type OrganizationFilter = Prisma.OrganizationWhereInput;

const everything: OrganizationFilter = {};
const nothing: OrganizationFilter = { id: { in: [] } };

/**
 * The entries that a reader may find. The register is public, tombstones included (Regulations on Social Groups
 * art. 23, on Private Non-Enterprise Units art. 18), so this hides no entry; what is internal to an entry is its file.
 */
export function visibleTo(_actor: Actor): OrganizationFilter {
  return everything;
}

/**
 * The entries whose file a reader may open: contacts of filed organizations, identity of persons, open amendments.
 * The bureau and the system see all, a center its subdistrict, a supervisory unit and an organization their own.
 */
export function fileVisibleTo(actor: Actor): OrganizationFilter {
  if (isBureau(actor) || isSystem(actor) || hasRole(actor, "systemAdmin")) return everything;
  switch (deskOf(actor.role)) {
    case "organization":
      return actor.organizationId === null ? nothing : { id: actor.organizationId };
    case "center":
      return actor.subdistrictCode === null ? nothing : { subdistrictCode: actor.subdistrictCode };
    case "supervisoryUnit":
      return actor.supervisoryUnitId === null ? nothing : { supervisoryUnitId: actor.supervisoryUnitId };
    default:
      return nothing;
  }
}

/** Who may name people's offices and terms in the register. */
export function mayKeepOffices(actor: Actor): boolean {
  return hasRole(actor, "registrationOfficer", "approver");
}
