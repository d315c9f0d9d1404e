import { beforeAll, describe, expect, it } from "vitest";
import { askOpinion } from "@/lib/domain/cases/commands/ask-opinion";
import { giveOpinion } from "@/lib/domain/cases/commands/give-opinion";
import { getCase } from "@/lib/domain/cases/queries/case";
import { getOfficeCase } from "@/lib/domain/cases/queries/office-case";
import { listOpinions } from "@/lib/domain/cases/queries/opinions";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;
let elsewhere: Actor & { accountId: string };

beforeAll(async () => {
  offices = await makeOffices();
  elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });
});

const question = "这处住所是否适合开展活动？";
const opinionsOf = (caseId: string) => database().caseOpinion.findMany({ where: { caseId } });
const noticesTo = (accountId: string, verb: string) =>
  database().notice.count({ where: { accountId, messageKey: verb } });

describe("opinions", () => {
  it("open the case to the center that is asked, which answers once", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await expect(getOfficeCase(elsewhere, id)).rejects.toEqual(notFound);
    await askOpinion(offices.officer, { id, question, asked: "center:310107014" });
    await expect(getOfficeCase(elsewhere, id)).resolves.toMatchObject({ id });
    expect(await noticesTo(elsewhere.accountId, "case.opinionAsked")).toBe(1);
    expect(await noticesTo(applicant.accountId, "case.opinionAsked")).toBe(0);

    const [opinion] = await opinionsOf(id);
    const answer = { id, opinionId: opinion?.id ?? "", stance: "favorable" as const, answer: "适合。" };
    await expect(giveOpinion(offices.colleague, answer)).rejects.toEqual(forbidden);
    await expect(giveOpinion(applicant, answer)).rejects.toEqual(forbidden);
    await giveOpinion(elsewhere, answer);
    expect(await opinionsOf(id)).toMatchObject([
      { stance: "favorable", answer: "适合。", answeredByName: elsewhere.name },
    ]);
    expect(await noticesTo(offices.officer.accountId, "case.opinionGiven")).toBe(1);
    await expect(giveOpinion(elsewhere, answer)).rejects.toEqual(refusal("cases.opinionGivenAlready"));
  });

  it("are answered once where two answer at the same moment", async () => {
    const { id } = await createRegistration({ status: "accepted" });
    const head = await makePerson("centerHead", { subdistrictCode: "310107014" });
    await askOpinion(offices.officer, { id, question, asked: "center:310107014" });
    const [opinion] = await opinionsOf(id);
    const answers = [elsewhere, head].map((actor) =>
      giveOpinion(actor, { id, opinionId: opinion?.id ?? "", stance: "neutral", answer: actor.name }),
    );
    const outcomes = await Promise.allSettled(answers);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("are all known to the offices of the case, and to those asked only their own", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    const leader = await makePerson("leader");
    await askOpinion(offices.officer, { id, question, asked: "center:310107014" });
    await askOpinion(offices.officer, { id, question: "领导意见？", asked: `account:${leader.accountId}` });
    const known = async (actor: Actor) =>
      (await listOpinions(actor, await getCase(actor, id))).map((opinion) => opinion.question);
    expect(await known(offices.colleague)).toEqual([question, "领导意见？"]);
    expect(await known(elsewhere)).toEqual([question]);
    expect(await known(applicant)).toEqual([]);
  });

  it("are asked by officers of the case, of people who sit at a desk that shows cases", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    const asked = "center:310107014";
    await expect(askOpinion(applicant, { id, question, asked })).rejects.toEqual(forbidden);
    await expect(askOpinion(await makePerson("auditor"), { id, question, asked })).rejects.toEqual(forbidden);
    const nobody = fieldProblem("asked", "cases.problems.nobodyAsked");
    const resident = await makePerson("resident");
    for (const wrong of [
      `account:${resident.accountId}`,
      `account:${offices.officer.accountId}`,
      "center:310107999",
      `supervisoryUnit:${resident.accountId}`,
    ]) {
      await expect(askOpinion(offices.officer, { id, question, asked: wrong })).rejects.toEqual(nobody);
    }
  });

  it("are not asked once the case is closed", async () => {
    const { id } = await createRegistration({ status: "refused" });
    const late = askOpinion(offices.officer, { id, question, asked: "center:310107014" });
    await expect(late).rejects.toEqual(refusal("cases.closedAlready"));
  });
});
