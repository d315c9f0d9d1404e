import { beforeAll, describe, expect, it } from "vitest";
import { rehearsed } from "@/lib/domain/cases/letters/commands/rehearse";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { refuseRegistration } from "@/lib/domain/registrations/commands/refuse";
import { database } from "@/lib/platform/db/client";
import { forbidden, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  offices = await makeOffices();
});

/** Everything that a step leaves behind. */
async function remains(id: string) {
  const db = database();
  return {
    row: await db.case.findUniqueOrThrow({ where: { id } }),
    registration: await db.registration.findUniqueOrThrow({ where: { caseId: id } }),
    letters: await db.caseLetter.count(),
    events: await db.event.count(),
    head: await db.eventHead.findUnique({ where: { id: 1 } }),
    notices: await db.notice.count(),
    series: await db.numberSeries.findMany({ orderBy: { series: "asc" } }),
  };
}

describe("a letter before its step", () => {
  it("reads as it will be issued, and leaves nothing behind", async () => {
    const { id } = await createRegistration({ status: "consented" });
    const before = await remains(id);
    const { letter } = await rehearsed(acceptRegistration)(offices.officer, { id });
    expect(await remains(id)).toEqual(before);

    await acceptRegistration(offices.officer, { id });
    const issued = await database().caseLetter.findFirstOrThrow({ where: { caseId: id } });
    expect(issued.content).toEqual(letter);
  });

  it("is refused where the step would be", async () => {
    const { id } = await createRegistration({ status: "accepted" });
    const input = { id, reason: "不符合条件", refusalGround: "conditionsUnmet" as const };
    await expect(rehearsed(refuseRegistration)(offices.officer, input)).rejects.toEqual(forbidden);
    const early = rehearsed(refuseRegistration)(offices.approver, input);
    await expect(early).rejects.toEqual(refusal("registrations.refuseTooLate"));
  });
});
