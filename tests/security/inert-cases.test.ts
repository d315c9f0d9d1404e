import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askOpinion } from "@/lib/domain/cases/commands/ask-opinion";
import { giveOpinion } from "@/lib/domain/cases/commands/give-opinion";
import { sendMessage } from "@/lib/domain/cases/commands/send-message";
import { writeNote } from "@/lib/domain/cases/commands/write-note";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { pauseRegistration } from "@/lib/domain/registrations/commands/pause";
import { recommendRegistration } from "@/lib/domain/registrations/commands/recommend";
import { refuseRegistration } from "@/lib/domain/registrations/commands/refuse";
import { requestCorrection } from "@/lib/domain/registrations/commands/request-correction";
import { resumeRegistration } from "@/lib/domain/registrations/commands/resume";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { answersFor } from "@/tests/factories/registration-answers";
import {
  communityCode,
  createRegistration,
  makeOffices,
  subdistrictCode,
} from "@/tests/factories/registrations";
import { cookieOf } from "./cast";
import { alive, hostile, withoutFacts } from "./hostile";
import { type Server, startServer } from "./server";

let server: Server;
let pages: [Actor, string][];
let officer: Actor;

/** Everything that an applicant types. */
function typedAnswers() {
  const today = dateInShanghai(new Date());
  const place = { subdistrictCode, communityCode, supervisoryUnitId: null, isDirect: true };
  const answers = answersFor("establishment", { serial: 7, today, title: hostile(1), ...place });
  return {
    ...answers,
    purpose: { ...answers.purpose, purpose: hostile(2), businessScope: hostile(3), activityArea: hostile(4) },
    place: { ...answers.place, domicile: hostile(5), phone: hostile(6), email: hostile(7) },
    capital: { ...answers.capital, registeredCapital: hostile(8), capitalSources: hostile(9) },
    promoters: {
      promoters: [
        { name: hostile(10), identityNumber: "", phone: hostile(11), unit: hostile(12), loginName: "" },
      ],
    },
  };
}

async function application(status: "draft" | "consented", applicant: Actor & { accountId: string }) {
  const answers = typedAnswers();
  const row = await createRegistration({ status, isDirect: true, applicant, answers, title: hostile(1) });
  await database().storedFile.updateMany({
    where: { caseDocuments: { some: { caseId: row.id } } },
    data: { name: `${hostile(13)}.pdf` },
  });
  return row.id;
}

beforeAll(async () => {
  const offices = await makeOffices();
  const { approver, centerHead } = offices;
  officer = offices.officer;
  const applicant = { ...(await makePerson("resident")), name: hostile(0) };
  await database().account.update({ where: { id: applicant.accountId }, data: { name: hostile(0) } });
  const id = await application("consented", applicant);
  const draft = await application("draft", applicant);
  const corrected = await application("consented", applicant);
  const reason = hostile(20);
  await requestCorrection(officer, { id: corrected, corrections: [{ target: "purpose", reason }] });
  await acceptRegistration(officer, { id });
  await sendMessage(applicant, { id, body: hostile(21) });
  await sendMessage(officer, { id, body: hostile(22) });
  await writeNote(officer, { id, body: hostile(23) });
  await askOpinion(officer, { id, question: hostile(24), asked: `account:${approver.accountId}` });
  const opinion = await database().caseOpinion.findFirstOrThrow({ where: { caseId: id } });
  await giveOpinion(approver, { id, opinionId: opinion.id, stance: "neutral", answer: hostile(25) });
  await pauseRegistration(officer, { id, pauseReason: "siteVisit", remark: hostile(26) });
  await resumeRegistration(officer, { id, finding: hostile(27) });
  const refusal = { id, refusalGround: "otherLaw" as const };
  await recommendRegistration(officer, { ...refusal, recommendation: "refused", reason: hostile(28) });
  await refuseRegistration(approver, { ...refusal, reason: hostile(29) });
  server = await startServer();
  const search = encodeURIComponent(hostile(30));
  const found = encodeURIComponent("邻1");
  pages = [
    ...["?tab=all", `?tab=all&q=${found}`, `?q=${search}&kind=${search}&status=${search}&sort=${search}`].map(
      (query): [Actor, string] => [officer, `/bureau/cases${query}`],
    ),
    [officer, `/bureau/cases/${id}?tab=all&q=${search}`],
    [officer, `/bureau/cases/${corrected}`],
    [officer, `/bureau/statistics?year=${search}`],
    [officer, "/account/notices"],
    [centerHead, "/center"],
    [centerHead, "/center/cases?tab=all"],
    [centerHead, `/center/cases/${id}`],
    [applicant, "/applications"],
    [applicant, `/applications/${id}`],
    [applicant, `/applications/${id}/receipt`],
    [applicant, `/applications/${corrected}`],
    [applicant, `/applications/${corrected}/sections/purpose`],
    [applicant, `/applications/${draft}`],
    [applicant, `/applications/${draft}/check`],
    [applicant, `/applications/${draft}/materials?refused=${search}&v.limit=${search}`],
    [applicant, `/applications/${draft}/materials?refused=storage.notAllowed&v.kind=${search}`],
    ...["name", "purpose", "place", "capital", "promoters"].map((section): [Actor, string] => [
      applicant,
      `/applications/${draft}/sections/${section}?judged=${search}`,
    ]),
    [applicant, `/applications/new/establishment?from=${search}`],
    [applicant, `/verify?number=${search}`],
    [applicant, `/verify/${search}`],
    [applicant, `/guides/${search}`],
  ];
}, 300_000);

afterAll(() => server?.stop());

describe("what people type in a case", () => {
  it.each(["zh-CN", "en"])(
    "is shown and never runs, in %s",
    async (locale) => {
      const bad: string[] = [];
      let shown = 0;
      for (const [actor, address] of pages) {
        const cookie = `${await cookieOf(actor)}; locale=${locale}`;
        const answer = await server.ask(address, { headers: { cookie } });
        const text = withoutFacts(await answer.text());
        if (text.includes("&lt;img src=x")) shown += 1;
        if (answer.status >= 500) bad.push(`${answer.status} ${address}`);
        for (const pattern of alive) if (pattern.test(text)) bad.push(`${pattern} ${address}`);
      }
      expect(bad).toEqual([]);
      expect(shown).toBeGreaterThan(15);
    },
    200_000,
  );

  it("is text in answers for scripts, and does not start a formula in what is exported", async () => {
    await database().case.updateMany({
      where: { title: hostile(1) },
      data: { title: '=HYPERLINK("https://evil.example","点我")' },
    });
    const headers = { cookie: await cookieOf(officer) };
    const file = await (await server.ask("/api/cases/export?format=csv&tab=all", { headers })).text();
    expect(file).toContain("HYPERLINK");
    const cells = file.replaceAll('"', "").split(/[\r\n,]/);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    const check = `/api/applications/checks?check=name&kind=establishment&target=name.name&name=${encodeURIComponent(hostile(1))}`;
    const answer = await server.ask(check, { headers });
    expect([answer.status < 500, answer.headers.get("content-type")]).toEqual([
      true,
      expect.stringMatching(/^application\/json/),
    ]);
  });
});
