import type { Candidate } from "@/lib/domain/supervision/listings/candidates/schema";
import { addDays } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { chanceOf } from "../../chance";
import { officeDay, openingDay } from "../../moments";
import { storyOf } from "./plan";
import type { ListingStory, StoryOrganization } from "./story";

/** Reports that were missed in earlier years and made up for: their organizations were listed and have left the list again. */
export async function earlierListings(
  tx: Transaction,
  taken: ReadonlySet<string>,
  organizations: ReadonlyMap<string, StoryOrganization>,
): Promise<ListingStory[]> {
  const rows = await tx.annualCheck.findMany({
    where: { case: { status: "missed" }, organization: { status: "active" } },
    distinct: ["organizationId"],
    orderBy: [{ organizationId: "asc" }, { year: "desc" }],
    select: { caseId: true, organizationId: true, year: true, campaign: { select: { dueOn: true } } },
  });
  return rows.flatMap(({ caseId, organizationId, year, campaign }): ListingStory[] => {
    const organization = organizations.get(organizationId);
    if (!organization || taken.has(organizationId)) return [];
    const dueOn = fromDatabaseDate(campaign.dueOn);
    const candidate: Candidate = {
      condition: "annualReportMissed",
      recordId: caseId,
      organizationId,
      facts: [
        {
          key: "checkMissed",
          values: { year: String(year), dueOn, years: 1 },
          record: { type: "organization", id: organizationId },
        },
      ],
    };
    const chance = chanceOf(`earlier listing ${caseId}`);
    const listedAbout = officeDay(addDays(dueOn, 70 + chance.between(0, 30)));
    const removedOn = officeDay(addDays(listedAbout, 120 + chance.between(0, 120)));
    const filedOn = officeDay(addDays(removedOn, -8));
    const repair = filedOn >= openingDay ? ({ status: "granted", filedOn } as const) : null;
    return [storyOf({ candidate, organization, status: "removed", listedAbout, removedOn, repair })];
  });
}
