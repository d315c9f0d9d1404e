import { beforeAll, describe, expect, it } from "vitest";
import { missAnnualCheck } from "@/lib/domain/annual-checks/campaigns/commands/miss";
import { exemptFromAnnualCheck } from "@/lib/domain/annual-checks/commands/exempt";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { submitAnnualCheck } from "@/lib/domain/annual-checks/commands/submit";
import { drawEverything } from "@/lib/domain/credit/records/jobs";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import {
  type CheckOffices,
  makeCheckOffices,
  noon,
  stateOf,
  writeCheck,
} from "../../factories/annual-checks";
import { makeRulebook } from "../../factories/credit";

let offices: CheckOffices;

beforeAll(async () => {
  offices = await makeCheckOffices();
  await makeRulebook("2020-01-01");
});

const closing = noon("2026-06-03");

/** A written report whose campaign was closed without it. */
async function missed() {
  const check = await writeCheck(offices);
  await database().annualCheckCampaign.updateMany({ data: { status: "closed" } });
  await missAnnualCheck(system, { id: check.id }, { now: closing });
  await drawEverything(closing);
  return check;
}

/** The credit records of a check by their kind. */
async function recordsOf(caseId: string) {
  const rows = await database().creditRecord.findMany({ where: { caseId }, orderBy: { occurredOn: "asc" } });
  const dayOf = (date: Date | null) => date && date.toISOString().slice(0, 10);
  return rows.map((row) => ({
    kind: row.kind,
    from: dayOf(row.occurredOn),
    value: row.value,
    ended: dayOf(row.endedOn),
    why: row.endReason ?? row.annulReason,
    annulled: dayOf(row.annulledOn),
  }));
}

const standing = { ended: null, why: null, annulled: null };
const missedRecord = { kind: "annualCheck.missed", from: "2026-06-01", value: 1, ...standing };

describe("the record of a missed report", () => {
  it("ends on the day on which the report comes after all", async () => {
    const { id, representative } = await missed();
    expect(await recordsOf(id)).toEqual([missedRecord]);
    const late = noon("2026-07-01");
    await signAnnualCheck(representative, { id }, { now: late });
    await submitAnnualCheck(representative, { id }, { now: late });
    await drawEverything(late);
    expect(await recordsOf(id)).toEqual([
      { ...missedRecord, ended: "2026-07-01", why: "filed" },
      { kind: "annualCheck.late", from: "2026-07-01", value: 31, ...standing },
      { kind: "annualCheck.complete", from: "2026-07-01", value: 1, ...standing },
    ]);
    expect((await stateOf(id)).annualCheck?.missedYears).toBe(0);
  });

  it("is annulled by an exemption, with its reason", async () => {
    const { id } = await missed();
    const later = noon("2026-07-02");
    await exemptFromAnnualCheck(offices.officer, { id, reason: "火灾受损，停业重建" }, { now: later });
    await drawEverything(later);
    expect(await recordsOf(id)).toEqual([
      { ...missedRecord, annulled: "2026-07-02", why: "火灾受损，停业重建" },
    ]);
  });

  it("of a report filed late before it was drawn is drawn as ended", async () => {
    const check = await writeCheck(offices);
    await missAnnualCheck(system, { id: check.id }, { now: closing });
    await signAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-06-05") });
    await submitAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-06-05") });
    await drawEverything(noon("2026-06-05"));
    expect(await recordsOf(check.id)).toContainEqual({ ...missedRecord, ended: "2026-06-05", why: "filed" });
  });
});
