import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { createReport, reportAnswersFor } from "@/tests/factories/annual-report";
import { createStoredFile } from "@/tests/factories/registrations";
import type { Cast } from "./cast";
import type { Example } from "./examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const kind = "socialServiceOrganization";

/** Reports of the subject organization: one that it writes, and one of the year before that it sent in. */
async function reportsOf({ actors, subject }: Cast) {
  const writer = actors.organization as Actor & { accountId: string };
  const of = { kind, organizationId: subject.id, writer } as const;
  const earlier = await createReport({
    ...of,
    year: 2024,
    isConcluded: true,
    answers: reportAnswersFor(kind, 2024),
  });
  const draft = await createReport({ ...of, year: 2025 });
  const file = await createStoredFile(writer.accountId);
  const document = await database().caseDocument.create({
    data: { caseId: draft.id, material: "financialReport", fileId: file.id, addedById: writer.accountId },
  });
  return { draft: draft.id, earlier: earlier.id, documentId: document.id };
}

/** A record for every dynamic address about annual reports: all are of the subject organization. */
export async function makeReportExamples(cast: Cast): Promise<Record<string, Example>> {
  const { draft } = await reportsOf(cast);
  const ofYear = (year: string, more: Record<string, string> = {}): Example => ({
    own: { year, ...more },
    unknown: { year: "2010", ...more },
  });
  const ofCase = (more: Record<string, string>): Example => ({
    own: { id: draft, ...more },
    unknown: { id: nobody, ...more },
  });
  return {
    "/organization/annual-checks/[year]": ofYear("2025"),
    "/organization/annual-checks/[year]/check": ofYear("2025"),
    "/organization/annual-checks/[year]/files": ofYear("2025"),
    "/organization/annual-checks/[year]/receipt": ofYear("2024"),
    "/organization/annual-checks/[year]/sections/[section]": ofYear("2025", { section: "balanceSheet" }),
    "/api/annual-checks/receipts/[year]": ofYear("2024"),
    "/api/annual-checks/[id]/materials/[material]": ofCase({ material: "auditReport" }),
    "/api/annual-checks/[id]/sections/[section]": ofCase({ section: "basics" }),
    "/api/annual-checks/[id]/sections/[section]/presence": ofCase({ section: "basics" }),
    "/api/annual-checks/[id]/sections/[section]/sheet": ofCase({ section: "balanceSheet" }),
  };
}

/** What each line of the command table about annual reports sends. */
export async function makeReportInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const { draft, earlier, documentId } = await reportsOf(cast);
  const always = (input: object) => () => input;
  const answers = { fullTime: "3" };
  return {
    "saveReportSection(draft)": always({ id: draft, section: "staff", version: 0, answers }),
    "saveReportSection(sent)": always({ id: earlier, section: "staff", version: 0, answers }),
    "confirmReportSection(draft)": always({ id: draft, section: "internalRules" }),
    "noteReportWriter(draft)": always({ id: draft, section: "cashFlow" }),
    "removeReportDocument(draft)": always({ id: draft, documentId }),
  };
}
