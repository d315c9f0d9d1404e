import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { makePerson, makeSession } from "@/tests/factories/accounts";
import { propose } from "@/tests/factories/amendments";
import { announcementTexts, makeDraft, makePublished } from "@/tests/factories/announcements";
import { createOrganization } from "@/tests/factories/organization";
import { makeAnnualCheckInputs } from "./annual-check-examples";
import { makeCaseInputs } from "./case-inputs";
import type { Cast } from "./cast";
import { makeComplaintInputs } from "./complaint-examples";
import { makeCreditInputs } from "./credit-examples";
import { makeEvaluationInputs } from "./evaluation-examples";
import { makeInspectionInputs } from "./inspection-examples";
import { makeListingInputs } from "./listing-examples";
import { makeObjectionInputs } from "./objection-examples";
import { makePenaltyInputs } from "./penalty-examples";
import { makeReportInputs } from "./report-examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const day = 86_400_000;

async function makeAccounts({ actors, subject }: Cast) {
  const now = new Date();
  const inSubject = { organizationId: subject.id };
  const colleague = await makePerson("organizationOperator", inSubject);
  const financier = await makePerson("organizationFinance", inSubject);
  const disabled = await makePerson("organizationOperator", inSubject);
  await database().account.update({ where: { id: disabled.accountId }, data: { status: "disabled" } });
  const resident = await makePerson("resident");
  const secured = await makePerson("projectOfficer");
  await database().account.update({ where: { id: secured.accountId }, data: { totpConfirmedAt: now } });
  const invited = await database().account.create({
    data: { loginName: "invited", name: "新人", status: "invited" },
  });
  const token = "an-invitation-for-tests-only";
  await database().invitation.create({
    data: {
      accountId: invited.id,
      tokenHash: keyedHash(token, "invitation"),
      expiresAt: new Date(now.getTime() + day),
    },
  });
  const membership = ({ accountId }: Actor) =>
    database().membership.findFirstOrThrow({ where: { accountId: accountId ?? "" } });
  return {
    ...{ colleague, financier, disabled, resident, secured, token },
    session: await makeSession(actors.officer.accountId ?? "", now),
    officerSeat: await membership(actors.officer),
    organizationSeat: await membership(actors.organization),
    colleagueSeat: await membership(colleague),
  };
}

async function makeRecords(cast: Cast) {
  const { officer, approver } = cast.actors;
  const another = await makePerson("registrationOfficer");
  const entry = await createOrganization();
  const amendment = async (proposer: Actor) =>
    (await propose(proposer, await createOrganization(), { domicile: "武宁路8号" })).id;
  const office = await database().office.create({
    data: {
      title: "chair",
      startedOn: new Date("2024-01-01"),
      organization: { connect: { id: entry.id } },
      person: { create: { name: "林志远" } },
    },
  });
  const view = await database().savedView.create({
    data: { accountId: officer.accountId ?? "", list: "register", name: "本周", query: "" },
  });
  await database().$executeRaw`SELECT jobs.create_queue('tests.failing', '{"policy":"standard"}'::json)`;
  const [run] = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO jobs.job (name, data, state) VALUES ('tests.failing', '{}', 'failed') RETURNING id::text`;
  return {
    ...{ entry, office, view, run: run?.id ?? "" },
    drafts: { another: (await makeDraft(another)).id, officer: (await makeDraft(officer)).id },
    published: (await makePublished(another, approver)).id,
    proposals: { another: await amendment(another), officer: await amendment(officer) },
  };
}

async function makeBatches({ accountId, name }: Actor) {
  const file = await database().storedFile.create({
    data: { sha256: "0".repeat(64), name: "名录.csv", kind: "csv", size: 20, uploadedById: accountId },
  });
  const column = { header: "统一社会信用代码", samples: [] };
  const headers = { format: "csv", encoding: "utf-8", sheetName: "", headerRow: 1, columns: [column] };
  const batch = async (status: "uploaded" | "checked" | "applied", goodCount: number, appliedAt?: Date) => {
    const number = `DR-2026-${status}-${appliedAt?.getTime() ?? 0}`;
    const uploadedBy = { uploadedById: accountId ?? "", uploadedByName: name };
    const about = { number, status, goodCount, appliedAt, fileId: file.id, fileName: file.name, headers };
    return (await database().importBatch.create({ data: { ...about, ...uploadedBy } })).id;
  };
  return {
    uploaded: await batch("uploaded", 0),
    checked: await batch("checked", 1),
    applied: await batch("applied", 1, new Date()),
    longAgo: await batch("applied", 1, new Date(Date.now() - 400 * day)),
  };
}

/** What each line of the command table sends. A function where it depends on who sends it. */
export async function makeInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const accounts = await makeAccounts(cast);
  const { entry, office, view, run, drafts, published, proposals } = await makeRecords(cast);
  const batches = await makeBatches(cast.actors.systemAdmin);
  const reason = "测试所需";
  const names = { name: "测试", englishName: "Test", isActive: "true" };
  const place = { organization: cast.subject.uscc ?? "" };
  const { colleague } = accounts;
  const always = (input: object) => () => input;
  // First: what others make of the subject organization keeps it from being evaluated.
  const evaluations = await makeEvaluationInputs(cast);
  return {
    "saveAnnouncementDraft(new)": always(announcementTexts),
    "saveAnnouncementDraft(another's)": always({ ...announcementTexts, id: drafts.another, version: 1 }),
    "publishAnnouncement(another's)": always({ id: drafts.another }),
    "publishAnnouncement(officer's)": always({ id: drafts.officer }),
    withdrawAnnouncement: always({ id: published, reason }),
    proposeAmendment: always({
      organizationId: entry.id,
      version: entry.version,
      reason,
      domicile: "武宁路9号",
    }),
    "confirmAmendment(another's)": always({ id: proposals.another }),
    "confirmAmendment(officer's)": always({ id: proposals.officer }),
    "declineAmendment(another's)": always({ id: proposals.another, reason }),
    "declineAmendment(officer's)": always({ id: proposals.officer, reason }),
    "withdrawAmendment(officer's)": always({ id: proposals.officer, reason }),
    takeOffice: always({
      organizationId: entry.id,
      person: "林志远",
      title: "supervisor",
      startedOn: "2025-01-01",
      termEndsOn: "",
    }),
    leaveOffice: always({ id: office.id, endedOn: "2025-06-01" }),
    exportRegister: always({ format: "csv", filter: "", columns: ["name"], rows: 1 }),
    saveView: always({ name: "我的", query: "kind=socialGroup" }),
    "removeView(officer's)": always({ id: view.id }),
    confirmColumns: always({ id: batches.uploaded, columns: ["uscc"] }),
    "confirmImport(checked)": always({ id: batches.checked }),
    "confirmImport(uploaded)": always({ id: batches.uploaded }),
    discardImport: always({ id: batches.checked }),
    "startUndo(applied)": always({ id: batches.applied, reason }),
    "startUndo(long-ago)": always({ id: batches.longAgo, reason }),
    changeRule: always({
      ...{ key: "import.undoDays", value: 45, basis: "平台规则", basisEn: "Platform rule" },
      ...{ validFrom: "2999-01-01", reason },
    }),
    publishCalendarYear: always({
      ...{ year: 2099, source: "测试", holidays: "2099-01-01", makeUpDays: "" },
    }),
    saveCommunity: always({ ...names, code: "310107015099", subdistrictCode: "310107015", kind: "urban" }),
    saveSubdistrict: always({ ...names, code: "310107099" }),
    saveSupervisoryUnit: always({ ...names, id: "" }),
    acceptInvitation: always({
      ...{ token: accounts.token, password: "copper lantern river" },
      passwordAgain: "copper lantern river",
    }),
    changeOwnName: always({ name: "改名" }),
    "changeParticulars(own)": ({ accountId }) => ({ accountId: accountId ?? nobody, name: "改名" }),
    "changeParticulars(colleague's)": always({ accountId: colleague.accountId, name: "改名" }),
    "delegateRole(organization's)": always({
      membershipId: accounts.organizationSeat.id,
      colleague: accounts.financier.loginName,
      until: new Date(Date.now() + 5 * day).toISOString().slice(0, 10),
    }),
    "disableAccount(colleague's)": always({ accountId: colleague.accountId, reason }),
    "disableAccount(own)": ({ accountId }) => ({ accountId: accountId ?? nobody, reason }),
    "enableAccount(disabled)": always({ accountId: accounts.disabled.accountId, reason }),
    endLapsedDelegations: always({}),
    "endOwnSession(officer's)": always({ sessionId: accounts.session.sessionId }),
    "endRole(colleague's)": always({ membershipId: accounts.colleagueSeat.id, reason }),
    forgetOldTraces: always({}),
    "grantRole(clerk)": always({ accountId: accounts.resident.accountId, role: "projectOfficer" }),
    "grantRole(in-subject)": always({
      ...{ accountId: colleague.accountId, role: "organizationFinance" },
      ...place,
    }),
    "inviteAccount(roleless)": always({ name: "新人", loginName: "newcomer" }),
    "inviteAccount(into-subject)": always({
      ...{ name: "新人", loginName: "newcomer", role: "organizationOperator" },
      ...place,
    }),
    linkIdentity: always({ accountId: accounts.resident.accountId, subject: "somebody" }),
    readNotices: always({}),
    "renewLink(colleague's)": always({ accountId: colleague.accountId }),
    resetSecondFactor: always({ accountId: accounts.secured.accountId, reason }),
    savePreferences: always({ locale: "en", theme: "dark", size: "large" }),
    signOutEverywhere: always({}),
    "switchDesk(officer's)": always({
      sessionId: accounts.session.sessionId,
      membershipId: accounts.officerSeat.id,
    }),
    retryRun: always({ id: run }),
    ...evaluations,
    ...(await makeCaseInputs(cast)),
    ...(await makeComplaintInputs(cast)),
    ...(await makeListingInputs(cast)),
    ...(await makePenaltyInputs(cast)),
    ...(await makeInspectionInputs(cast)),
    ...(await makeReportInputs(cast)),
    ...(await makeAnnualCheckInputs(cast)),
    ...(await makeCreditInputs(cast)),
    ...(await makeObjectionInputs(cast)),
  };
}
