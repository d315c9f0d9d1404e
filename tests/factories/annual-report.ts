import { figuresOf } from "@/lib/domain/annual-checks/report/rules";
import type { ReportAnswers } from "@/lib/domain/annual-checks/report/schema";
import type { AnnualCheckKind } from "@/lib/domain/annual-checks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { type Reporter, statementsFor } from "@/prisma/seed/demonstration/annual-checks/statements";
import { chanceOf } from "@/prisma/seed/demonstration/chance";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces } from "./organization";

export const reporter: Reporter = {
  id: "018f0000-0000-7000-8000-000000000001",
  kind: "socialGroup",
  name: "上海市普陀区邻里互助协会",
  domicile: "长寿路170号",
  legalRepresentativeName: "宋怡正",
  phone: "021-52564588",
  establishedOn: "2019-05-10",
  registeredCapital: 3_000_000n,
};

/** A complete, valid report without findings, the same every time. */
export function reportAnswersFor(
  kind: Reporter["kind"],
  year: number,
  traits: Partial<Reporter> = {},
): ReportAnswers {
  return statementsFor({ ...reporter, kind, ...traits }, year, chanceOf(`report ${kind} ${year}`)).answers;
}

let serial = 0;

export type ReportTraits = {
  kind?: "socialGroup" | "socialServiceOrganization";
  year?: number;
  status?: string;
  organizationId?: string;
  /** Whoever drafts it; a new operator of the organization unless given. */
  writer?: Actor & { accountId: string };
  /** What stands in the sections; nothing unless given. */
  answers?: ReportAnswers;
  /** Sends the answers in as a report that was concluded. */
  isConcluded?: boolean;
};

const day = (text: string) => toDatabaseDate(calendarDate(text));

async function campaignOf(kind: AnnualCheckKind, year: number) {
  const [opensOn, firstReviewDueOn, dueOn, exemptAfter] = [
    day(`${year + 1}-01-01`),
    day(`${year + 1}-03-31`),
    day(`${year + 1}-05-31`),
    day(`${year}-06-30`),
  ];
  const days = { opensOn, firstReviewDueOn, dueOn, exemptAfter };
  const basis = {
    basis: "《社会团体登记管理条例》第二十八条",
    basisEn: "Regulations on Social Groups art. 28",
  };
  return database().annualCheckCampaign.upsert({
    where: { year_kind: { year, kind } },
    create: { year, kind, status: "open", ...days, ...basis },
    update: {},
  });
}

/** A report of a year written straight into the tables: a draft to be written, or one of an earlier year that was concluded. */
export async function createReport(traits: ReportTraits = {}) {
  const { kind = "socialGroup", year = 2025, answers = {}, isConcluded = false } = traits;
  await createPlaces();
  const organization = traits.organizationId
    ? await database().organization.findUniqueOrThrow({ where: { id: traits.organizationId } })
    : await createOrganization({ kind, registeredCapital: 3_000_000n });
  const writer =
    traits.writer ?? (await makePerson("organizationOperator", { organizationId: organization.id }));
  const campaign = await campaignOf(kind, year);
  const { accountId: createdById, name: createdByName } = writer;
  const status = traits.status ?? (isConcluded ? "concluded" : "draft");
  const savedAt = new Date(`${year + 1}-03-01T02:00:00Z`);
  const file = await database().case.create({
    data: {
      procedure: "annualCheck",
      ...{ kind, status, createdById, createdByName },
      waitsFor: isConcluded ? "nobody" : "applicant",
      title: organization.name,
      organizationId: organization.id,
      organizationKind: organization.kind,
      subdistrictCode: organization.subdistrictCode,
      supervisoryUnitId: organization.supervisoryUnitId,
      isDirect: organization.isDirectRegistration,
      ...(isConcluded && {
        submittedAt: savedAt,
        number: `PT-${year + 1}-9${String(serial++).padStart(5, "0")}`,
      }),
      sections: {
        create: Object.entries(answers).map(([key, given]) => ({
          ...{ key, answers: given, savedAt },
          savedById: createdById,
          savedByName: createdByName,
        })),
      },
      ...(isConcluded && {
        submissions: {
          create: {
            ...{ ordinal: 1, answers, documents: {}, submittedAt: savedAt },
            submittedById: createdById,
            submittedByName: createdByName,
          },
        },
      }),
      annualCheck: {
        create: {
          ...{ campaignId: campaign.id, organizationId: organization.id, year },
          ...(isConcluded && {
            ...figuresOf(answers),
            filedOn: day(`${year + 1}-03-01`),
            daysLate: 0,
            conclusion: "qualified" as const,
            publishedAt: new Date(`${year + 1}-06-20T02:00:00Z`),
          }),
        },
      },
    },
  });
  return { id: file.id, organization, writer, campaign };
}
