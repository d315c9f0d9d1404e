import { describe, expect, it } from "vitest";
import {
  getCertificate,
  listCertificates,
} from "@/lib/domain/registrations/certificates/queries/certificates";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { visitor } from "@/lib/platform/auth/actor";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { notFound } from "@/tests/factories/refusals";
import { approved, officers, today } from "./decisions";

const older = async (certificateNumber: string, certificateValidUntil: string) => {
  await createPlaces();
  return createOrganization({ certificateNumber, certificateValidUntil });
};

describe("an approved renewal", () => {
  it.each([
    ["running", "沪普民证字第0201号", "2027-02-28", "2032-02-29"],
    ["over", "沪普民证字第0202号", "2026-11-22", "2031-11-22"],
    ["on its last day", "沪普民证字第0203号", "2026-11-23", "2031-11-23"],
  ])("of a certificate that is %s", async (_, number, until, renewed) => {
    const { id } = await older(number, until);
    const { organization, certificates, announcements } = await approved("certificateRenewal", {
      organizationId: id,
    });
    expect(organization?.certificateValidUntil).toEqual(new Date(renewed));
    expect(certificates).toMatchObject([
      { number, status: "replaced", endReason: "renewal" },
      { number: organization?.certificateNumber, status: "valid", validUntil: new Date(renewed) },
    ]);
    expect(announcements).toEqual([]);
  });
});

describe("an approved replacement", () => {
  it("has another number and the same end; the lost one is known as replaced", async () => {
    const { id } = await older("沪普民证字第0301号", "2027-02-28");
    const replacement = {
      reason: "lost",
      happenedOn: "2026-11-01",
      noticeIn: "《新民晚报》",
      noticeOn: "2026-11-05",
    };
    const { organization } = await approved("certificateReplacement", {
      organizationId: id,
      answers: { replacement },
    });
    expect(organization?.certificateValidUntil).toEqual(new Date("2027-02-28"));
    expect(await verifyCertificate("沪普民证字第0301号", today)).toMatchObject({
      verdict: "replaced",
      certificate: { endReason: "lost" },
      replacedBy: organization?.certificateNumber,
    });
    expect((await verifyCertificate(organization?.certificateNumber ?? "", today)).verdict).toBe("valid");
  });
});

describe("a certificate of before the portal", () => {
  it.each([
    ["valid", "沪普民证字第0401号", {}],
    ["expired", "沪普民证字第0402号", { certificateValidUntil: "2026-11-22" }],
    ["revoked", "沪普民证字第0403号", { status: "revoked" as const, deregisteredOn: "2026-01-05" }],
  ])("is known to be %s by the register alone", async (verdict, certificateNumber, traits) => {
    await createPlaces();
    const { name } = await createOrganization({ certificateNumber, ...traits });
    expect(await verifyCertificate(certificateNumber, today)).toMatchObject({
      verdict,
      certificate: null,
      organization: { name },
    });
  });
});

describe("certificates of an organization", () => {
  it("are opened by its people and the offices, by nobody else", async () => {
    const { id } = await older("沪普民证字第0501号", "2027-02-28");
    const { created, certificates } = await approved("certificateRenewal", { organizationId: id });
    const [first, second] = certificates;
    const { officer } = await officers();
    for (const reader of [created.applicant, officer]) {
      const listed = await listCertificates(reader, id);
      expect(listed.map(({ number }) => number).sort()).toEqual([first?.number, second?.number].sort());
    }
    const stranger = await makePerson("resident");
    await expect(getCertificate(visitor, first?.id ?? "")).rejects.toEqual(notFound);
    await expect(getCertificate(stranger, second?.id ?? "")).rejects.toEqual(notFound);
  });
});
