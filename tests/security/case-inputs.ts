import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { answersFor } from "@/tests/factories/registration-answers";
import { communityCode, createRegistration, createStoredFile } from "@/tests/factories/registrations";
import type { Cast } from "./cast";

const nobody = "0198c0de-0000-7000-8000-000000000000";

/** Makes cases of the cast: changes of the subject organization, which its people applied for, and of others. */
export function casesOf({ actors, subject, supervisoryUnit }: Cast) {
  const { organization, resident } = actors;
  return {
    async ofSubject(status: RegistrationStatus, kind: RegistrationKind = "change") {
      const columns = { organizationId: subject.id };
      const applicant = organization as Actor & { accountId: string };
      const { id } = await createRegistration({ kind, status, applicant, ...columns });
      // As the portal itself does: what an organization applies for has no people of its own.
      await database().caseParticipant.deleteMany({ where: { caseId: id } });
      return id;
    },
    async ofResident(status: RegistrationStatus, kind: RegistrationKind = "establishment") {
      const applicant = resident as Actor & { accountId: string };
      const supervisoryUnitId = supervisoryUnit.id;
      return (await createRegistration({ kind, status, applicant, supervisoryUnitId })).id;
    },
  };
}

async function makeDrafts(cast: Cast) {
  const { ofSubject, ofResident } = casesOf(cast);
  const [organizations, residents] = [await ofSubject("draft", "charterApproval"), await ofResident("draft")];
  const document = await database().caseDocument.findFirstOrThrow({ where: { caseId: residents } });
  const friend = await makePerson("resident");
  await database().caseParticipant.create({ data: { caseId: residents, accountId: friend.accountId } });
  return { organizations, residents, document: document.id, friend, newcomer: await makePerson("resident") };
}

async function makeOpinions(caseId: string, { actors }: Cast) {
  const ask = async (asked: { accountId?: string; subdistrictCode?: string }) => {
    const askedBy = { askedById: actors.officer.accountId ?? "", askedByName: "陆晨" };
    const question = { caseId, question: "是否属实？", askedName: "被征询人", ...askedBy };
    return (await database().caseOpinion.create({ data: { ...question, ...asked } })).id;
  };
  return {
    expert: await ask({ accountId: actors.expert.accountId ?? "" }),
    otherCenter: await ask({ subdistrictCode: "310107014" }),
  };
}

/** What each line of the command table about cases sends. */
export async function makeCaseInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const { actors } = cast;
  const { ofSubject, ofResident } = casesOf(cast);
  const drafts = await makeDrafts(cast);
  const at = {
    submitted: await ofSubject("submitted"),
    returned: await ofSubject("returned"),
    preChecked: await ofSubject("preChecked"),
    consented: await ofSubject("consented"),
    correcting: await ofSubject("correcting"),
    accepted: await ofSubject("accepted"),
    paused: await ofSubject("paused"),
    reviewed: await ofSubject("reviewed"),
    approved: await ofSubject("approved"),
  };
  const filing = await ofResident("consented", "communityFiling");
  const reviewedFiling = await ofResident("reviewed", "communityFiling");
  const earlier = await ofResident("refused", "nameCheck");
  const asked = await ofSubject("accepted");
  const opinions = await makeOpinions(asked, cast);
  const taken = await ofSubject("accepted");
  await database().case.update({ where: { id: taken }, data: { assigneeId: actors.officer.accountId } });
  const letter = await database().caseLetter.create({
    data: {
      caseId: at.accepted,
      kind: "acceptance",
      number: "PT-2026-受-1",
      content: {},
      issuedByName: "陆晨",
    },
  });
  const scans = new Map<string | null, string>();
  for (const { accountId } of Object.values(actors)) {
    scans.set(accountId, (await createStoredFile(accountId)).id);
  }
  const reason = "测试所需";
  const place = { subdistrictCode: "310107015", communityCode, supervisoryUnitId: null, isDirect: false };
  const today = dateInShanghai(new Date());
  const { purpose } = answersFor("establishment", { serial: 1, today, title: "测试", ...place });
  const always = (input: object) => () => input;
  const onlyCase = (id: string) => always({ id });
  const corrections = [{ target: "", reason: "请补充说明。" }];
  return {
    "startRegistration(establishment)": always({ kind: "establishment", isAnother: true }),
    "startRegistration(deregistration)": always({ kind: "deregistration" }),
    "startRegistration(filing)": always({ kind: "communityFiling" }),
    "startRegistration(subject's)": always({ kind: "officerFiling", organizationId: cast.subject.id }),
    "startRegistration(from-resident's)": always({ kind: "nameCheck", earlierId: earlier }),
    "saveSection(resident's)": always({
      id: drafts.residents,
      section: "purpose",
      version: 1,
      answers: purpose,
    }),
    "saveSection(submitted)": always({ id: at.submitted, section: "meeting", version: 1, answers: {} }),
    "removeDocument(resident's)": always({ id: drafts.residents, documentId: drafts.document }),
    "inviteParticipant(resident's)": always({
      ...{ id: drafts.residents, loginName: drafts.newcomer.loginName },
      futureRole: "organizationOperator",
    }),
    "removeParticipant(resident's)": always({ id: drafts.residents, accountId: drafts.friend.accountId }),
    "submitRegistration(organization's)": onlyCase(drafts.organizations),
    "submitRegistration(resident's)": onlyCase(drafts.residents),
    "discardRegistration(organization's)": onlyCase(drafts.organizations),
    "discardRegistration(resident's)": onlyCase(drafts.residents),
    resubmitRegistration: onlyCase(at.returned),
    correctRegistration: onlyCase(at.correcting),
    withdrawRegistration: always({ id: at.accepted, reason }),
    endorseRegistration: onlyCase(at.submitted),
    "endorseRegistration(too-late)": onlyCase(at.accepted),
    "returnRegistration(submitted)": always({ id: at.submitted, corrections }),
    "returnRegistration(pre-checked)": always({ id: at.preChecked, corrections }),
    consentToRegistration: onlyCase(at.preChecked),
    recordPaperConsent: ({ accountId }) => ({ id: at.preChecked, fileId: scans.get(accountId) ?? nobody }),
    denyConsent: always({ id: at.preChecked, reason }),
    acceptRegistration: onlyCase(at.consented),
    "acceptRegistration(filing)": onlyCase(filing),
    requestCorrection: always({ id: at.consented, corrections }),
    pauseRegistration: always({ id: at.accepted, pauseReason: "siteVisit", remark: reason }),
    resumeRegistration: always({ id: at.paused, finding: "属实" }),
    extendRegistration: always({ id: at.accepted, days: 5, reason }),
    recommendRegistration: always({ id: at.accepted, recommendation: "approved", reason }),
    sendBackRegistration: always({ id: at.reviewed, reason }),
    approveRegistration: onlyCase(at.reviewed),
    "approveRegistration(filing)": onlyCase(reviewedFiling),
    "approveRegistration(too-early)": onlyCase(at.accepted),
    refuseRegistration: always({ id: at.reviewed, reason, refusalGround: "conditionsUnmet" }),
    lapseRegistration: onlyCase(at.returned),
    warnOfLimit: onlyCase(at.accepted),
    revealIdentity: always({
      id: await ofResident("submitted"),
      place: "promoters.promoters.0.identityNumber",
    }),
    openLetter: always({ caseId: at.accepted, letterId: letter.id }),
    sendMessage: always({ id: at.accepted, body: "请问进度如何？" }),
    "sendMessage(draft)": always({ id: drafts.organizations, body: "请问进度如何？" }),
    writeNote: always({ id: at.accepted, body: "已电话联系。" }),
    askOpinion: always({ id: at.accepted, question: "是否属实？", asked: "center:310107014" }),
    "giveOpinion(expert's)": always({
      ...{ id: asked, opinionId: opinions.expert },
      ...{ stance: "favorable", answer: "属实" },
    }),
    "giveOpinion(other-center's)": always({
      ...{ id: asked, opinionId: opinions.otherCenter },
      ...{ stance: "favorable", answer: "属实" },
    }),
    markRead: onlyCase(at.accepted),
    "assignCase(to-oneself)": ({ accountId }) => ({ id: at.accepted, accountId: accountId ?? nobody }),
    "assignCase(to-the-approver)": always({ id: at.accepted, accountId: actors.approver.accountId }),
    "assignCase(closed)": always({ id: at.approved, accountId: actors.approver.accountId }),
    releaseCase: onlyCase(taken),
    exportCases: always({ format: "csv", filter: "", columns: ["number"], rows: 1 }),
    saveInboxView: always({ name: "我的", query: "tab=mine" }),
    chooseColumns: always({ columns: ["kind"], query: "" }),
  };
}
