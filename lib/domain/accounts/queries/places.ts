import type { Role } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { placeKindOf } from "../rules";
import type { AccountPlace } from "../schema";

type NamedPlace = AccountPlace & { placeName: string };
type Asked = { organization?: string; subdistrict?: string; supervisoryUnitId?: string };

const nowhere: NamedPlace = {
  organizationId: null,
  subdistrictCode: null,
  supervisoryUnitId: null,
  placeName: "",
};

/** The place in which a role is to be held. Throws FieldProblem where the role needs one that was not named or found. */
export async function findPlace(tx: Transaction, role: Role, asked: Asked): Promise<NamedPlace> {
  switch (placeKindOf(role)) {
    case "organization": {
      const identifier = asked.organization?.toUpperCase();
      const found =
        identifier &&
        (await tx.organization.findFirst({
          where: { OR: [{ uscc: identifier }, { filingNumber: identifier }] },
        }));
      if (!found) throw new FieldProblem("organization", "accounts.problems.noSuchOrganization");
      return { ...nowhere, organizationId: found.id, placeName: found.name };
    }
    case "subdistrict": {
      const found = await tx.subdistrict.findUnique({ where: { code: asked.subdistrict ?? "" } });
      if (!found) throw new FieldProblem("subdistrict", "accounts.problems.noSuchSubdistrict");
      return { ...nowhere, subdistrictCode: found.code, placeName: found.name };
    }
    case "supervisoryUnit": {
      const id = asked.supervisoryUnitId;
      const found = id && (await tx.supervisoryUnit.findUnique({ where: { id } }));
      if (!found) throw new FieldProblem("supervisoryUnitId", "accounts.problems.noSuchSupervisoryUnit");
      return { ...nowhere, supervisoryUnitId: found.id, placeName: found.name };
    }
    default:
      return nowhere;
  }
}
