import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "@/tests/factories/accounts";
import type { Cast } from "./cast";
import type { Example } from "./examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const ordinals = { adopted: 41, proposed: 42 };

/** A version of the rules in force and one that waits for a second officer. */
async function rulebooksOf({ actors }: Cast) {
  const drafter = await makePerson("creditOfficer");
  const told = {
    title: "评分规则",
    titleEn: "Credit rules",
    content: originalContent,
    createdById: drafter.accountId,
    createdByName: drafter.name,
  };
  const adopted = await database().creditRulebook.upsert({
    where: { ordinal: ordinals.adopted },
    update: {},
    create: {
      ...told,
      ordinal: ordinals.adopted,
      status: "adopted",
      effectiveFrom: toDatabaseDate("2020-01-01"),
      adoptedById: actors.approver.accountId,
      adoptedByName: actors.approver.name,
      adoptedAt: new Date("2019-12-20T02:00:00Z"),
    },
  });
  const proposed = await database().creditRulebook.upsert({
    where: { ordinal: ordinals.proposed },
    update: {},
    create: {
      ...told,
      ordinal: ordinals.proposed,
      status: "proposed",
      basedOnId: adopted.id,
      proposedById: drafter.accountId,
      proposedAt: new Date(),
    },
  });
  return { adopted, proposed };
}

async function recordOf({ subject }: Cast) {
  return database().creditRecord.create({
    data: {
      organizationId: subject.id,
      category: "inspection",
      dimension: "compliance",
      kind: "inspection.compliant",
      source: "supervision",
      origin: "example:inspection",
      evidence: {},
      occurredOn: toDatabaseDate("2026-03-03"),
      countsFrom: toDatabaseDate("2026-03-03"),
      publicFrom: toDatabaseDate("2026-03-03"),
    },
  });
}

async function rehearsalOf(rulebooks: Awaited<ReturnType<typeof rulebooksOf>>) {
  const { adopted, proposed } = rulebooks;
  const task = await database().task.create({ data: { kind: "credit.rehearse" } });
  return database().creditRehearsal.create({
    data: {
      rulebookId: proposed.id,
      baseId: adopted.id,
      rulebookVersion: 1,
      day: toDatabaseDate("2026-03-03"),
      taskId: task.id,
      requestedByName: "陆晓雯",
      finishedAt: new Date(),
      distribution: [],
    },
  });
}

async function certificateOf({ subject }: Cast) {
  const dimensions = [{ name: "守法合规", nameEn: "Compliance", points: 120, maximum: 150 }];
  return database().creditCertificate.create({
    data: {
      number: "普信证〔2026〕第000001号",
      code: "a-code-of-a-credit-certificate",
      organizationId: subject.id,
      issuedOn: toDatabaseDate("2026-03-03"),
      validUntil: toDatabaseDate("2026-06-01"),
      issuedByName: "陆晓雯",
      content: {
        name: subject.name,
        englishName: null,
        uscc: subject.uscc,
        kind: subject.kind,
        ...{ grade: "B", total: 720, maximum: 1000, heldBy: null, dimensions, lists: [], rulebook: 41 },
      },
    },
  });
}

/** A record for every dynamic address about credit: all are of the subject organization. */
export async function makeCreditExamples(cast: Cast): Promise<Record<string, Example>> {
  const rulebooks = await rulebooksOf(cast);
  const [record, rehearsal, certificate] = [
    await recordOf(cast),
    await rehearsalOf(rulebooks),
    await certificateOf(cast),
  ];
  const id = (own: string): Example => ({ own: { id: own }, unknown: { id: nobody } });
  const code = { own: { uscc: cast.subject.uscc ?? "" }, unknown: { uscc: "52310107MJX999999X" } };
  const ordinal = { own: { ordinal: String(ordinals.adopted) }, unknown: { ordinal: "99" } };
  const year = { own: { year: dateInShanghai(new Date()).slice(0, 4) }, unknown: { year: "1990" } };
  return {
    "/credit/organizations/[uscc]": code,
    "/credit/organizations/[uscc]/history": code,
    "/credit/organizations/[uscc]/compare": code,
    "/credit/records/[id]": id(record.id),
    "/credit/rulebooks/[ordinal]": ordinal,
    "/credit/certificates/[code]": { own: { code: certificate.code }, unknown: { code: "XXXX-XXXX" } },
    "/api/credit/rulebooks/[ordinal]": ordinal,
    "/api/credit/certificates/[id]": id(certificate.id),
    "/api/credit/bulletins/[year]": year,
    "/bureau/credit/organizations/[id]": id(cast.subject.id),
    "/bureau/credit/rulebooks/[id]": id(rulebooks.proposed.id),
    "/bureau/credit/rulebooks/[id]/adopt": id(rulebooks.proposed.id),
    "/bureau/credit/rulebooks/rehearsals/[id]": id(rehearsal.id),
  };
}

/** What each line of the command table about certificates of credit and lists of scores sends. */
export async function makeCreditInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  await rulebooksOf(cast);
  const always = (input: object) => () => input;
  return {
    "issueCreditCertificate(subject)": always({ organizationId: cast.subject.id }),
    exportScores: always({ format: "csv", filter: "?grade=A", rows: 3 }),
  };
}
