import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isHeldOn } from "../rules";
import type { EvaluationVerdict } from "./rules";
import type { EvaluationCertificate } from "./schema";

const columns = {
  caseId: true,
  grade: true,
  total: true,
  validFrom: true,
  validUntil: true,
  endedOn: true,
  endReason: true,
  certificateNumber: true,
  certificateCode: true,
  round: { select: { id: true, title: true, titleEn: true, year: true } },
  case: { select: { decidedAt: true } },
  organization: {
    select: {
      id: true,
      name: true,
      englishName: true,
      uscc: true,
      filingNumber: true,
      kind: true,
      status: true,
    },
  },
} as const satisfies Prisma.EvaluationSelect;

type Row = Prisma.EvaluationGetPayload<{ select: typeof columns }>;

function shaped(row: Row, today: CalendarDate): EvaluationCertificate | null {
  const { grade, validFrom, validUntil, endedOn, certificateNumber, certificateCode } = row;
  if (grade === null || !validFrom || !validUntil || !certificateNumber || !certificateCode) return null;
  const held = {
    grade,
    validFrom: fromDatabaseDate(validFrom),
    validUntil: fromDatabaseDate(validUntil),
    endedOn: endedOn && fromDatabaseDate(endedOn),
  };
  const isGone = row.organization.status === "deregistered" || row.organization.status === "revoked";
  const verdict: EvaluationVerdict =
    isGone || (held.endedOn !== null && row.endReason !== "expired")
      ? "ended"
      : isHeldOn(held, today)
        ? "valid"
        : "expired";
  return {
    ...held,
    id: row.caseId,
    number: certificateNumber,
    code: certificateCode,
    total: row.total,
    round: row.round,
    organization: row.organization,
    isReplaced: row.endReason === "replaced",
    madeAt: row.case.decidedAt ?? validFrom,
    verdict,
  };
}

/** What the certificate with this code or number is worth on a day; null where none was ever given. Anyone may ask. */
export async function verifyEvaluation(
  typed: string,
  today: CalendarDate,
): Promise<EvaluationCertificate | null> {
  const asked = typed
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[[({]/gu, "〔")
    .replace(/[\])}]/gu, "〕");
  if (asked === "" || asked.length > 80) return null;
  const row = await database().evaluation.findFirst({
    where: { OR: [{ certificateCode: typed.trim() }, { certificateNumber: asked }] },
    select: columns,
  });
  return row && shaped(row, today);
}

/** Every grade that an organization was given, newest first. Public. */
export async function listEvaluations(
  organizationId: string,
  today: CalendarDate,
): Promise<EvaluationCertificate[]> {
  const rows = await database().evaluation.findMany({
    where: { organizationId, certificateNumber: { not: null } },
    orderBy: { validFrom: "desc" },
    select: columns,
  });
  return rows.map((row) => shaped(row, today)).filter((one) => one !== null);
}

/** The grade that an organization holds on a day; null where it holds none. Public. */
export async function currentEvaluation(
  organizationId: string,
  today: CalendarDate,
): Promise<EvaluationCertificate | null> {
  return (await listEvaluations(organizationId, today)).find(({ verdict }) => verdict === "valid") ?? null;
}
