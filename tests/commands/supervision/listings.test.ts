import { beforeAll, describe, expect, it } from "vitest";
import { annulListing } from "@/lib/domain/supervision/listings/commands/annul";
import { submitDefence } from "@/lib/domain/supervision/listings/commands/defend";
import { discontinueListing } from "@/lib/domain/supervision/listings/commands/discontinue";
import { letListingFallDue } from "@/lib/domain/supervision/listings/commands/fall-due";
import { lapseDefence } from "@/lib/domain/supervision/listings/commands/lapse";
import { decideToList } from "@/lib/domain/supervision/listings/commands/list";
import { decideNotToList } from "@/lib/domain/supervision/listings/commands/not-list";
import { proposeListing } from "@/lib/domain/supervision/listings/commands/propose";
import { proposeCandidate } from "@/lib/domain/supervision/listings/commands/propose-by-rule";
import { removeListing } from "@/lib/domain/supervision/listings/commands/remove";
import { publishListingNotice } from "@/lib/domain/supervision/listings/commands/serve-by-publication";
import { serveListingNotice } from "@/lib/domain/supervision/listings/commands/serve-notice";
import { verifyListing } from "@/lib/domain/supervision/listings/commands/verify";
import { proposeListings, watchListings } from "@/lib/domain/supervision/listings/jobs";
import { previewCandidates } from "@/lib/domain/supervision/listings/queries/candidates";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { standingOf } from "@/lib/domain/supervision/listings/queries/standing";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import {
  type CreditOffice,
  createListing,
  createMissedCheck,
  createPenalty,
  makeCreditOffice,
  noon,
  publishCalendar,
} from "@/tests/factories/listings";
import { createOrganization } from "@/tests/factories/organization";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createStoredFile } from "@/tests/factories/registrations";

let office: CreditOffice;
beforeAll(async () => {
  await publishCalendar();
  office = await makeCreditOffice();
}, 60_000);

const verbsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { position: "asc" } })).map(
    ({ verb }) => verb,
  );
const lettersOf = async (caseId: string) =>
  (await database().caseLetter.findMany({ where: { caseId }, orderBy: { issuedAt: "asc" } })).map(
    ({ kind }) => kind,
  );

describe("the way onto a list", () => {
  it("goes through notice, defence, verification and the decision of a second officer", async () => {
    const { id, organizationId } = await createListing(office, { on: "2026-09-01" });
    const file = await getListing(office.officer, id);
    expect(file).toMatchObject({ status: "listed", outcome: "listed", waitsFor: "nobody", dueOn: null });
    expect(file.listing).toMatchObject({
      listedOn: "2026-09-01",
      clockStartedOn: "2026-09-01",
      exitFrom: null,
    });
    expect(await verbsOf(id)).toEqual([
      "listing.proposed",
      "listing.noticeServed",
      "listing.defended",
      "listing.verified",
      "listing.decided",
    ]);
    expect(await lettersOf(id)).toEqual(["notice", "decision"]);
    expect(await standingOf(organizationId, "2026-08-31")).toEqual({ list: null, entries: [] });
    expect(await standingOf(organizationId, "2026-09-01")).toMatchObject({
      list: "abnormalActivities",
      entries: [{ caseId: id, condition: "annualReportMissed", listedOn: "2026-09-01", exitFrom: null }],
    });
  });

  it("tells the reason of a rule in both languages, that of an officer as it was written", async () => {
    const noticeOf = async (reason: string | null) => {
      const { id } = await createListing(office, { until: "proposed" });
      const { listing } = await getListing(office.officer, id);
      await serveListingNotice(office.officer, { id, reason: reason ?? listing.reason }, noon("2026-11-02"));
      const letter = await database().caseLetter.findFirstOrThrow({ where: { caseId: id, kind: "notice" } });
      const { "zh-CN": zh, en } = letter.content as Record<string, unknown>;
      return { zh: JSON.stringify(zh), en: JSON.stringify(en) };
    };
    const [ruled, written] = [await noticeOf(null), await noticeOf("屡次催告仍未报送")];
    expect(ruled.zh).toContain("该组织未在规定期限内报送年度工作报告");
    expect(ruled.en).toContain("The organization did not file its annual report in time.");
    expect(ruled.en).not.toContain("该组织未在规定期限内");
    expect([written.zh, written.en].every((text) => text.includes("屡次催告仍未报送"))).toBe(true);
  });

  it("shows the organization nothing before it is served", async () => {
    const { id, operator } = await createListing(office, { until: "proposed" });
    await expect(getListing(operator, id)).rejects.toEqual(notFound);
  });

  it("lets nobody decide what they proposed or verified, nor an officer who does not decide", async () => {
    const { id } = await createListing(office, { until: "verified" });
    await database().listing.update({
      where: { caseId: id },
      data: { verifiedById: office.approver.accountId },
    });
    await expect(decideToList(office.approver, { id, reason: "列入" })).rejects.toEqual(
      refusal("listings.ownVerification"),
    );
    await database().listing.update({
      where: { caseId: id },
      data: { verifiedById: office.officer.accountId, proposedById: office.approver.accountId },
    });
    await expect(decideNotToList(office.approver, { id, reason: "不列入" })).rejects.toEqual(
      refusal("listings.ownProposal"),
    );
    await expect(decideToList(office.officer, { id, reason: "列入" })).rejects.toEqual(forbidden);
    await expect(decideToList(system, { id, reason: "列入" })).rejects.toEqual(forbidden);
  });

  it("is decided by the first of two who decide at once", async () => {
    const { id, organizationId } = await createListing(office, { until: "verified" });
    const decided = await Promise.allSettled([
      decideToList(office.approver, { id, reason: "列入" }, noon("2026-09-02")),
      decideNotToList(office.otherApprover, { id, reason: "不列入" }, noon("2026-09-02")),
    ]);
    expect(decided.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const letters = (await lettersOf(id)).filter((kind) => kind !== "notice");
    expect(letters).toHaveLength(1);
    const { list } = await standingOf(organizationId, "2026-09-02");
    expect(list).toBe(letters[0] === "decision" ? "abnormalActivities" : null);
  });

  it("proposes one fact once, however many propose it at once", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createMissedCheck(organizationId);
    const propose = () => proposeCandidate(office.officer, { condition: "annualReportMissed", recordId });
    const both = await Promise.allSettled([propose(), propose()]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().listing.count({ where: { organizationId } })).toBe(1);
    await expect(propose()).rejects.toEqual(refusal("listings.proposedAlready"));
  });

  it("looks a candidate up anew", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createMissedCheck(organizationId);
    await database().case.update({ where: { id: recordId }, data: { status: "submitted" } });
    await expect(
      proposeCandidate(office.officer, { condition: "annualReportMissed", recordId }),
    ).rejects.toEqual(refusal("listings.noCandidate"));
  });

  it("is no way for filed groups", async () => {
    const { id: organizationId } = await createOrganization({ kind: "communityOrganization" });
    const proposal = {
      organizationId,
      condition: "otherAbnormality" as const,
      facts: "…",
      reason: "…",
    };
    await expect(proposeListing(office.officer, proposal)).rejects.toEqual(refusal("listings.notRegistered"));
    const resident = await makePerson("resident");
    await expect(proposeListing(resident, proposal)).rejects.toEqual(forbidden);
  });
});

describe("the days for a defence", () => {
  it("are ten working days, holidays left out, the last one included", async () => {
    // Mid-Autumn and National Day fall into the days that follow.
    const { id, operator } = await createListing(office, { on: "2026-09-24", until: "noticed" });
    const { listing, dueOn } = await getListing(office.officer, id);
    expect(listing.defenceDueOn).toBe(dueOn);
    const last = listing.defenceDueOn ?? "";
    expect(last > "2026-10-08").toBe(true);
    await expect(lapseDefence(system, { id }, noon(last))).rejects.toEqual(refusal("listings.stillInTime"));
    await submitDefence(operator, { id, statement: "已补报", fileIds: [] }, noon(last));
    expect((await getListing(office.officer, id)).status).toBe("defended");
  });

  it("lapse on the day after, which counts as no objection", async () => {
    const { id, operator } = await createListing(office, { on: "2026-11-02", until: "noticed" });
    expect((await getListing(office.officer, id)).listing.defenceDueOn).toBe("2026-11-16");
    await watchListings(noon("2026-11-16").now);
    expect((await getListing(office.officer, id)).status).toBe("noticed");
    const late = submitDefence(operator, { id, statement: "已补报", fileIds: [] }, noon("2026-11-17"));
    await expect(late).rejects.toEqual(refusal("listings.defencePast"));
    await watchListings(noon("2026-11-17").now);
    expect((await getListing(office.officer, id)).status).toBe("undefended");
  });

  it("run from the announcement where the organization cannot be reached", async () => {
    const { id, organizationId } = await createListing(office, { until: "proposed" });
    await publishListingNotice(office.officer, { id, reason: "无法取得联系" }, noon("2026-11-02"));
    const { listing } = await getListing(office.officer, id);
    expect(listing).toMatchObject({ isServedByPublication: true, defenceDueOn: "2026-11-16" });
    const [announced] = await database().announcement.findMany({ where: { organizationId } });
    expect(announced).toMatchObject({ status: "published", kind: "general" });
    expect(announced?.body).toContain("2026年11月16日");
    expect(announced?.bodyEn).toContain("16 November 2026");
  });
});

describe("ways out", () => {
  it("asks an officer on the day after six months, who removes the entry", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createPenalty(organizationId, { decidedOn: "2026-01-10" });
    const { id } = await createListing(office, { recordId, organizationId, on: "2026-01-15" });
    expect((await getListing(office.officer, id)).listing.exitFrom).toBe("2026-07-16");
    await expect(letListingFallDue(system, { id }, noon("2026-07-15"))).rejects.toEqual(
      refusal("listings.periodRuns"),
    );
    await expect(removeListing(office.officer, { id, reason: "期满" })).rejects.toEqual(
      refusal("listings.leavesOnApplication"),
    );
    await watchListings(noon("2026-07-16").now);
    expect((await getListing(office.officer, id)).status).toBe("exitDue");
    await removeListing(office.officer, { id, reason: "列入满六个月" }, noon("2026-07-17"));
    expect((await standingOf(organizationId, "2026-07-16")).list).toBe("abnormalActivities");
    expect((await standingOf(organizationId, "2026-07-17")).list).toBeNull();
    expect(await lettersOf(id)).toContain("removal");
  });

  it("begins the period anew with a new case while listed", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createPenalty(organizationId, { decidedOn: "2026-01-10" });
    const { id } = await createListing(office, { recordId, organizationId, on: "2026-01-15" });
    await watchListings(noon("2026-07-16").now);
    await createListing(office, { organizationId, on: "2026-07-20" });
    const file = await getListing(office.officer, id);
    expect(file.status).toBe("listed");
    expect(file.listing).toMatchObject({
      listedOn: "2026-01-15",
      clockStartedOn: "2026-07-20",
      exitFrom: "2027-01-21",
    });
    expect(await verbsOf(id)).toContain("listing.clockRestarted");
  });

  it("moves an entry to the other list after two full years, and does not double it", async () => {
    const { id, organizationId } = await createListing(office, { on: "2024-11-20" });
    const condition = "abnormalForTwoYears" as const;
    const early = proposeCandidate(system, { condition, recordId: id }, noon("2026-11-20"));
    await expect(early).rejects.toEqual(refusal("listings.noCandidate"));
    const moved = await proposeCandidate(system, { condition, recordId: id }, noon("2026-11-21"));
    await serveListingNotice(office.officer, { id: moved.id, reason: "满二年" }, noon("2026-11-21"));
    await watchListings(noon("2026-12-20").now);
    await verifyListing(office.officer, { id: moved.id, verification: "属实", recommendation: "list" });
    await decideToList(office.approver, { id: moved.id, reason: "列入" }, noon("2026-12-22"));
    expect((await getListing(office.officer, id)).status).toBe("moved");
    expect(await standingOf(organizationId, "2026-12-22")).toMatchObject({
      list: "seriousDishonesty",
      entries: [{ caseId: moved.id, condition, exitFrom: "2028-12-23" }],
    });
    expect((await getListing(office.officer, moved.id)).listing.movedFromId).toBe(id);
  });

  it("takes an annulled entry out as if it had never been", async () => {
    const { id, organizationId } = await createListing(office, { on: "2026-09-01" });
    const annulment = { id, decision: "普府复〔2026〕12号", reason: "年检记录有误" };
    await expect(annulListing(office.officer, annulment)).rejects.toEqual(forbidden);
    await annulListing(office.approver, annulment, noon("2026-10-09"));
    expect(await standingOf(organizationId, "2026-09-15")).toEqual({ list: null, entries: [] });
    expect((await getListing(office.officer, id)).closedAt).not.toBeNull();
  });

  it("ends a proposal with a written certificate of another department", async () => {
    const { id } = await createListing(office, { until: "noticed" });
    const exempt = { id, cause: "exempt" as const, reason: "主管单位证明不负有直接责任" };
    await expect(discontinueListing(office.officer, { ...exempt, fileIds: [] })).rejects.toEqual(
      fieldProblem("fileIds", "listings.problems.certificateMissing"),
    );
    const file = await createStoredFile(office.officer.accountId, "证明.pdf");
    await discontinueListing(office.officer, { ...exempt, fileIds: [file.id] });
    expect((await getListing(office.officer, id)).status).toBe("discontinued");
    expect(await lettersOf(id)).toEqual(["notice", "discontinuation"]);
  });
});

describe("the preview", () => {
  it("tells who would be proposed and what was made of a fact already", async () => {
    const { id: fresh } = await createOrganization();
    await createMissedCheck(fresh);
    const proposed = await createListing(office, { until: "proposed" });
    const known = await previewCandidates(office.officer, "2026-11-20");
    const stateOf = (organizationId: string) =>
      known.find((one) => one.organization.id === organizationId)?.state;
    expect(stateOf(fresh)).toBe("fresh");
    expect(stateOf(proposed.organizationId)).toBe("open");
    await expect(previewCandidates(await makePerson("resident"), "2026-11-20")).rejects.toEqual(forbidden);
  });

  it("becomes proposals at night, each once, and lists nobody", async () => {
    await proposeListings(noon("2026-11-20").now);
    const count = await database().listing.count();
    await proposeListings(noon("2026-11-20").now);
    expect(await database().listing.count()).toBe(count);
    const made = await previewCandidates(system, "2026-11-20");
    expect(made.filter(({ state }) => state === "fresh")).toEqual([]);
  });
});
