import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fileVisibleTo } from "../policy";
import { onRegisterStatuses } from "../rules";

export type CommunityCoverage = {
  code: string;
  name: string;
  kind: "urban" | "rural";
  organizations: number;
};

/**
 * Community organizations filed in each community of a subdistrict, fewest first
 * (target of the ministry's opinion (2017) No. 191: ten in an urban, five in a rural community).
 */
export async function listCoverage(actor: Actor, subdistrictCode: string): Promise<CommunityCoverage[]> {
  const communities = await database().community.findMany({
    where: { subdistrictCode, isActive: true },
    select: {
      code: true,
      name: true,
      kind: true,
      _count: {
        select: {
          organizations: {
            where: {
              AND: [
                fileVisibleTo(actor),
                { kind: "communityOrganization", status: { in: [...onRegisterStatuses] } },
              ],
            },
          },
        },
      },
    },
  });
  return communities
    .map(({ _count, ...community }) => ({ ...community, organizations: _count.organizations }))
    .sort((a, b) => a.organizations - b.organizations || a.code.localeCompare(b.code));
}
