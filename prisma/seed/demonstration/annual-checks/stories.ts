import { exemptionOf } from "@/lib/domain/annual-checks/rules";
import type { AnnualCheckKind, ExemptionReason } from "@/lib/domain/annual-checks/schema";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";
import { checkedYears, daysOfCampaign, lastYear } from "./calendar";
import type { Cast } from "./cast";
import { plansOfLastYear } from "./plans";
import type { CheckStory } from "./story";
import { type Plan, tellFiled, tellMissed } from "./tell";
import { whoMissed } from "./who-missed";

export type Exempted = { resident: Resident; year: number; reason: ExemptionReason };

/** Stood on the register while the campaign ran. */
function stood({ draft }: Resident, year: number): boolean {
  const { opensOn, dueOn } = daysOfCampaign(year);
  return draft.establishedOn < opensOn && !(draft.isEnded && draft.statusSince <= dueOn);
}

const usualPlan = (chance: ReturnType<typeof chanceOf>): Plan => ({
  status: "concluded",
  isLate: chance.happens(0.037),
  conclusion: chance.weigh([
    ["qualified", 952],
    ["basicallyQualified", 38],
    ["unqualified", 10],
  ] as const),
});

/** Every annual check of five years, oldest filing first with its number, and who was exempt. */
export function inventChecks(residents: readonly Resident[], cast: Cast) {
  const candidates = residents.filter(
    ({ draft }) => draft.kind === "socialGroup" || draft.kind === "socialServiceOrganization",
  );
  const missed = whoMissed(chanceOf("missed annual checks"), candidates);
  const exempted: Exempted[] = [];
  const stories: CheckStory[] = [];
  for (const year of checkedYears) {
    const { exemptAfter, opensOn } = daysOfCampaign(year);
    const due: Resident[] = [];
    for (const resident of candidates.filter((one) => stood(one, year))) {
      const { establishedOn, isCharity } = resident.draft;
      const byRule = exemptionOf({ establishedOn, status: "active" }, exemptAfter);
      const reason = byRule ?? (isCharity ? "charityReport" : null);
      if (reason) exempted.push({ resident, year, reason });
      else due.push(resident);
    }
    const hasMissed = ({ draft }: Resident) => missed.has(`${draft.id} ${year}`);
    const active = due.filter(({ draft }) => draft.status === "active" && !draft.isEnded);
    const plans = year === lastYear ? plansOfLastYear(active.filter((one) => !hasMissed(one))) : new Map();
    for (const resident of due) {
      const chance = chanceOf(`annual check ${resident.draft.id} ${year}`);
      const id = uuidAt(chance, officeMoment(chance, opensOn));
      const filing = { resident, year, kind: resident.draft.kind as AnnualCheckKind, id };
      const years = missed.get(`${resident.draft.id} ${year}`);
      if (years !== undefined) stories.push(tellMissed(chance, filing, years));
      else {
        const usual: Plan = year === lastYear ? { status: "concluded" } : usualPlan(chance);
        stories.push(tellFiled(chance, cast, filing, plans.get(resident.draft.id) ?? usual));
      }
    }
  }
  return { stories, exempted };
}
