import { beforeAll, describe, expect, it } from "vitest";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { database } from "@/lib/platform/db/client";
import { refusal } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";
import { approved, at, officers, today, verbsOf } from "./decisions";

let filing: Awaited<ReturnType<typeof approved>>;
let upgrade: Awaited<ReturnType<typeof approved>>;

beforeAll(async () => {
  filing = await approved("communityFiling");
  upgrade = await approved("upgrade", { predecessorId: filing.organization?.id ?? "" });
}, 60_000);

const predecessor = () =>
  database().organization.findUniqueOrThrow({ where: { id: filing.organization?.id ?? "" } });

describe("an approved upgrade", () => {
  it("registers the organization", () => {
    expect(upgrade.organization).toMatchObject({ status: "active", kind: "socialServiceOrganization" });
    expect(upgrade.certificates).toMatchObject([{ status: "valid", kind: "registration" }]);
  });

  it("ends the filing, which says where it went", async () => {
    const entry = await predecessor();
    expect(entry).toMatchObject({ status: "deregistered", deregisteredOn: new Date(today) });
    const reason = `转为登记：${upgrade.organization?.name}（${upgrade.organization?.uscc}）`;
    const periods = await database().statusPeriod.findMany({
      where: { organizationId: entry.id },
      orderBy: { id: "asc" },
    });
    expect(periods).toMatchObject([{ status: "active" }, { status: "deregistered", reason, until: null }]);
    expect(await database().office.count({ where: { organizationId: entry.id, endedOn: null } })).toBe(0);
    expect(await verbsOf(entry.id)).toEqual(["organization.filed", "organization.deregistered"]);
  });

  it("makes the filing certificate void", async () => {
    const { certificateNumber } = await predecessor();
    expect(await verifyCertificate(certificateNumber ?? "", today)).toMatchObject({
      verdict: "revoked",
      certificate: { endReason: "upgrade" },
    });
  });
});

describe("a group that was lifted already", () => {
  it("cannot be lifted again", async () => {
    const again = await createRegistration({
      kind: "upgrade",
      status: "reviewed",
      predecessorId: filing.organization?.id ?? "",
    });
    const { approver } = await officers();
    await expect(approveRegistration(approver, { id: again.id }, at)).rejects.toEqual(
      refusal("registrations.organizationGone"),
    );
  });
});
