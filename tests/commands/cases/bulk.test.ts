import { beforeAll, describe, expect, it, vi } from "vitest";
import { assignCase } from "@/lib/domain/cases/commands/assign";
import { listCaseNames } from "@/lib/domain/cases/inbox/queries/cases";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { bulkAction } from "@/lib/platform/forms/bulk-action";
import { noBulkReport } from "@/lib/platform/forms/bulk-report";
import { createRegistration, makeOffices } from "../../factories/registrations";

let reader: Actor = visitor;
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/lib/platform/auth/current-actor", () => ({ getActor: async () => reader }));
vi.mock("next-intl/server", () => ({
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}));

const submit = bulkAction(
  { assign: (actor, id, form) => assignCase(actor, { id, accountId: String(form.get("accountId")) }) },
  async (actor, ids) =>
    new Map((await listCaseNames(actor, ids)).map(({ id, title }) => [id, { label: title, href: id }])),
);

function sent(ids: string[], accountId: string, act = "assign") {
  const form = new FormData();
  form.set("act", act);
  form.set("accountId", accountId);
  for (const id of ids) form.append("ids", id);
  return form;
}

let offices: Awaited<ReturnType<typeof makeOffices>>;
beforeAll(async () => {
  offices = await makeOffices();
}, 60_000);

describe("many cases at once", () => {
  it("are each checked again, and the report says of each what became of it", async () => {
    const { officer, colleague } = offices;
    reader = officer;
    const open = await createRegistration({ status: "accepted" });
    const ended = await createRegistration({ status: "approved" });
    const elsewhere = await createRegistration({ status: "submitted" });
    const unknown = "01930000-0000-7000-8000-0000000000ff";
    const ids = [open.id, ended.id, elsewhere.id, unknown];
    const report = await submit(noBulkReport, sent(ids, colleague.accountId));
    expect(report.lines).toMatchObject([
      { id: open.id, label: open.title },
      { id: ended.id, refusal: { title: "cases.refusals.assignedTooLate.title" } },
      { id: elsewhere.id, refusal: { title: "cases.refusals.elsewhere.title" } },
      { id: unknown, label: "—", refusal: { title: "platform.refusals.notFound.title" } },
    ]);
    expect(report.lines[0]?.refusal).toBeUndefined();
    expect(report.lines[3]?.href).toBeUndefined();
    expect(await database().case.count({ where: { assigneeId: colleague.accountId } })).toBe(1);
  });

  it("are refused as a whole where nothing, too much or nobody was chosen, or the sign-in has ended", async () => {
    const { officer } = offices;
    const { id } = await createRegistration({ status: "accepted" });
    const many = Array.from(
      { length: 101 },
      (_, place) => `01930000-0000-7000-8000-${String(place).padStart(12, "0")}`,
    );
    const titleOf = async (form: FormData) => (await submit(noBulkReport, form)).refusal?.title;
    reader = officer;
    expect(await titleOf(sent([], officer.accountId))).toBe("platform.refusals.nothingChosen.title");
    expect(await titleOf(sent(["1"], officer.accountId))).toBe("platform.refusals.nothingChosen.title");
    expect(await titleOf(sent([id], officer.accountId, "toString"))).toBe(
      "platform.refusals.nothingChosen.title",
    );
    expect(await titleOf(sent(many, officer.accountId))).toBe("platform.refusals.tooManyChosen.title");
    const [line] = (await submit(noBulkReport, sent([id], ""))).lines;
    expect(line?.refusal?.title).toBe("platform.refusals.badChoice.title");
    reader = visitor;
    expect(await titleOf(sent([id], officer.accountId))).toBe("platform.refusals.signedOut.title");
  });
});
