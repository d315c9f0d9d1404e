import { describe, expect, it } from "vitest";
import { inviteParticipant } from "@/lib/domain/registrations/application/commands/join";
import { removeParticipant } from "@/lib/domain/registrations/application/commands/leave";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";

const futureRole = "organizationFinance" as const;
const peopleOn = (caseId: string) =>
  database().caseParticipant.findMany({ where: { caseId }, orderBy: { addedAt: "asc" } });

describe("people on an application", () => {
  it("a promoter joins by account, sees the draft, is told, and may leave again", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const friend = await makePerson("resident");
    await expect(getRegistration(friend, id)).rejects.toEqual(notFound);

    await inviteParticipant(applicant, { id, loginName: friend.loginName.toUpperCase(), futureRole });
    expect(await getRegistration(friend, id)).toMatchObject({ id });
    expect(await peopleOn(id)).toMatchObject([
      { accountId: applicant.accountId },
      { accountId: friend.accountId, futureRole },
    ]);
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "registration.promoterJoined" },
    });
    expect(await database().notice.findMany({ where: { eventId: event.id } })).toMatchObject([
      { accountId: friend.accountId },
    ]);

    expect(await removeParticipant(friend, { id, accountId: friend.accountId })).toEqual({
      id,
      hasLeft: true,
    });
    await expect(getRegistration(friend, id)).rejects.toEqual(notFound);
  });

  it("a second invitation changes the role to come", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const { loginName } = await database().account.findUniqueOrThrow({ where: { id: applicant.accountId } });
    await inviteParticipant(applicant, { id, loginName, futureRole: "legalRepresentative" });
    expect(await peopleOn(id)).toMatchObject([{ futureRole: "legalRepresentative" }]);
  });

  it("an account that does not exist, or is disabled, is told at the field", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const gone = await makePerson("resident");
    await database().account.update({ where: { id: gone.accountId }, data: { status: "disabled" } });
    for (const loginName of ["nobody.here", gone.loginName]) {
      await expect(inviteParticipant(applicant, { id, loginName, futureRole })).rejects.toEqual(
        fieldProblem("loginName", "applications.problems.noSuchAccount"),
      );
    }
  });

  it("nobody tries out accounts without end", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const guess = (number: number) =>
      inviteParticipant(applicant, { id, loginName: `guess.${number}`, futureRole }).catch(
        (problem) => problem,
      );
    const answers = [];
    for (let number = 0; number < 27; number += 1) answers.push(await guess(number));
    expect(answers[0]).toEqual(fieldProblem("loginName", "applications.problems.noSuchAccount"));
    expect(answers.at(-1)).toMatchObject({ key: "applications.tooManyInvitations" });
  });

  it("only people of an application invite to it, and only where there are promoters", async () => {
    const { id } = await createRegistration({ status: "submitted" });
    const officer = await makePerson("registrationOfficer");
    const { loginName } = await makePerson("resident");
    await expect(inviteParticipant(officer, { id, loginName, futureRole })).rejects.toEqual(forbidden);
    const change = await createRegistration({ kind: "change", status: "draft" });
    await expect(
      inviteParticipant(change.applicant, { id: change.id, loginName, futureRole }),
    ).rejects.toEqual(forbidden);
  });

  it("whoever began it stays; others are taken off by them or by themselves alone", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const [friend, other] = [await makePerson("resident"), await makePerson("resident")];
    for (const { loginName } of [friend, other])
      await inviteParticipant(applicant, { id, loginName, futureRole });
    const founder = { id, accountId: applicant.accountId };
    await expect(removeParticipant(applicant, founder)).rejects.toEqual(refusal("applications.founderStays"));
    await expect(removeParticipant(friend, { id, accountId: other.accountId })).rejects.toEqual(forbidden);
    await removeParticipant(applicant, { id, accountId: other.accountId });
    expect(await peopleOn(id)).toHaveLength(2);
  });

  it("nobody joins what has ended", async () => {
    const { id, applicant } = await createRegistration({ status: "approved" });
    const { loginName } = await makePerson("resident");
    await expect(inviteParticipant(applicant, { id, loginName, futureRole })).rejects.toEqual(
      refusal("applications.ended"),
    );
  });
});
